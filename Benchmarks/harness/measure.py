"""What a load counted of each kind of request, and what it cost the processes of this machine."""

import collections
import dataclasses
import time

from .server import TICKS_PER_SECOND, stat_fields, tree


class Kind:
    """One kind of request: how many were due in the measured time, and how they were answered."""

    def __init__(self, name: str, limit_ms: float | None = None) -> None:
        self.name, self.limit_ms = name, limit_ms
        self.due = 0
        self.outstanding = 0
        self.latencies: list[float] = []
        self.errors: collections.Counter[str] = collections.Counter()

    def answered(self, seconds: float, error: str | None = None) -> None:
        if error is None:
            self.latencies.append(seconds * 1000)
        else:
            self.errors[error] += 1

    def percentile(self, share: float) -> float:
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0

    @property
    def failure(self) -> str | None:
        """Why this kind did not hold, if it did not."""
        if self.errors:
            return f"{self.name}: {sum(self.errors.values())} errors {dict(self.errors.most_common(3))}"
        if self.limit_ms is not None and self.percentile(0.99) > self.limit_ms:
            return f"{self.name}: p99 {self.percentile(0.99):.0f} ms"
        return None

    def row(self, seconds: float) -> str:
        cells = [self.name, f"{self.due / seconds:.1f}", f"{len(self.latencies) / seconds:.1f}"]
        cells += [f"{figure:.1f}" for figure in (self.percentile(0.5), self.percentile(0.99), max(self.latencies, default=0.0))]
        return "| " + " | ".join([*cells, str(sum(self.errors.values()))]) + " |"


HEADER = """
| | asked/s | done/s | p50 ms | p99 ms | max ms | errors |
|---|--:|--:|--:|--:|--:|--:|"""


def cpu_seconds(root: int) -> float:
    """User and system time of a process, its descendants, and the children that it has outlived."""
    ticks = 0
    for pid in tree(root):
        try:
            fields = stat_fields(pid)
        except (FileNotFoundError, ProcessLookupError):
            continue
        ticks += int(fields[11]) + int(fields[12])
        if pid == root:
            ticks += int(fields[13]) + int(fields[14])
    return ticks / TICKS_PER_SECOND


@dataclasses.dataclass
class Usage:
    """Processor time, in seconds since some moment of the past."""

    at: float
    processes: dict[str, float]
    busy: float
    disk: float
    stolen: float

    @classmethod
    def now(cls, roots: dict[str, int]) -> "Usage":
        with open("/proc/stat") as file:
            user, nice, system, _, disk, irq, softirq, stolen = (int(part) for part in file.readline().split()[1:9])
        processes = {name: cpu_seconds(pid) for name, pid in roots.items()}
        processes["generator"] = time.process_time()
        busy = user + nice + system + irq + softirq
        return cls(time.perf_counter(), processes, busy / TICKS_PER_SECOND, disk / TICKS_PER_SECOND, stolen / TICKS_PER_SECOND)

    def since(self, before: "Usage") -> str:
        """Cores in use between the two moments."""
        seconds = self.at - before.at
        each = ", ".join(f"{name} {(used - before.processes[name]) / seconds:.2f}" for name, used in self.processes.items())
        return (
            f"{each}; the machine: busy {(self.busy - before.busy) / seconds:.2f}, idle but waiting for the disk "
            f"{(self.disk - before.disk) / seconds:.2f}, taken by its host {(self.stolen - before.stolen) / seconds:.2f}"
        )
