"""The table that a run prints."""

import statistics
from collections.abc import Callable

from .load import Sample
from .operations import Operation

Samples = dict[Operation, dict[str, list[Sample]]]
HEADER = """
| Operation | Server | requests/s | × reference | p50 ms | p99 ms | CPU µs/request | CPU ratio | RSS MB |
|---|---|--:|--:|--:|--:|--:|--:|--:|"""


def table(samples: Samples, reference: str) -> str:
    """Medians over the rounds; ratios are medians of the ratios within each round."""
    lines = [HEADER.replace("reference", reference)]
    for operation, by_server in samples.items():
        for name, rounds in by_server.items():
            base = by_server.get(reference, [])
            lines.append(row(operation.name, name, rounds, base))
    return "\n".join(lines)


def row(operation: str, server: str, rounds: list[Sample], base: list[Sample]) -> str:
    speed = ratio(rounds, base, lambda sample: sample.requests_per_second)
    cost = ratio(rounds, base, lambda sample: sample.cpu_us_per_request)
    cells = [
        operation,
        server,
        f"{median(rounds, lambda sample: sample.requests_per_second):,.0f}".replace(",", " "),
        speed,
        f"{median(rounds, lambda sample: sample.p50_ms):.2f}",
        f"{median(rounds, lambda sample: sample.p99_ms):.2f}",
        f"{median(rounds, lambda sample: sample.cpu_us_per_request):.1f}",
        cost,
        f"{median(rounds, lambda sample: sample.resident_mb):.0f}",
    ]
    return "| " + " | ".join(cells) + " |"


def median(rounds: list[Sample], figure: Callable[[Sample], float]) -> float:
    return statistics.median(figure(sample) for sample in rounds)


def ratio(rounds: list[Sample], base: list[Sample], figure: Callable[[Sample], float]) -> str:
    if not base:
        return "–"
    return f"{statistics.median(figure(a) / figure(b) for a, b in zip(rounds, base)):.2f}"
