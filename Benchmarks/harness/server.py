"""A server process under test: how it starts, what it costs."""

import dataclasses
import os
import pathlib
import subprocess
import time
import urllib.error
import urllib.request

from . import operations

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")


@dataclasses.dataclass
class Server:
    name: str
    command: list[str]
    port: int
    operations: list[operations.Operation]
    environment: dict[str, str] = dataclasses.field(default_factory=dict)
    process: subprocess.Popen | None = None

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self, log_folder: pathlib.Path) -> None:
        """Starts the process and waits until it answers."""
        log = open(log_folder / f"{self.name}.log", "wb")
        environment = {**os.environ, **self.environment, "PORT": str(self.port)}
        self.process = subprocess.Popen(self.command, env=environment, stdout=log, stderr=log)
        deadline = time.monotonic() + 30
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise SystemExit(f"{self.name} did not start; see {log.name}")
            time.sleep(0.05)

    def answers(self) -> bool:
        try:
            with urllib.request.urlopen(self.base + self.operations[0].path, timeout=2):
                return True
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    def stop(self) -> None:
        if self.process is None:
            return
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def cpu_seconds(self) -> float:
        """User and system time of the process and its children since they started."""
        return sum(cpu_ticks(pid) for pid in tree(self.process.pid)) / TICKS_PER_SECOND

    def resident_megabytes(self) -> float:
        return sum(resident_kilobytes(pid) for pid in tree(self.process.pid)) / 1024


def tree(root: int) -> list[int]:
    """The process and all that descend from it, by the parents that /proc names."""
    children: dict[int, list[int]] = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int(stat_fields(int(entry.name))[1])
            except (FileNotFoundError, ProcessLookupError):
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found, pending = [], [root]
    while pending:
        pid = pending.pop()
        found.append(pid)
        pending.extend(children.get(pid, []))
    return found


def stat_fields(pid: int) -> list[str]:
    """The fields of /proc/PID/stat after the command's name: state, parent …"""
    text = pathlib.Path(f"/proc/{pid}/stat").read_text()
    return text[text.rindex(")") + 2 :].split()


def cpu_ticks(pid: int) -> int:
    fields = stat_fields(pid)
    return int(fields[11]) + int(fields[12])


def resident_kilobytes(pid: int) -> int:
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0
