"""One measured run of wrk against one server."""

import dataclasses
import re
import subprocess
import tempfile

from .operations import Operation
from .server import Server

UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60000.0}


@dataclasses.dataclass(frozen=True)
class Sample:
    requests_per_second: float
    p50_ms: float
    p99_ms: float
    cpu_us_per_request: float
    resident_mb: float


def drive(server: Server, operation: Operation, seconds: int, connections: int = 64) -> Sample:
    """Loads one operation and reads what it cost; any answer but 2xx ends the measurement."""
    cpu_before = server.cpu_seconds()
    output = run_wrk(server.base + operation.path, operation.wrk_script(), seconds, connections)
    cpu = server.cpu_seconds() - cpu_before
    if re.search(r"Non-2xx|Socket errors", output):
        raise SystemExit(f"{server.name} failed {operation.name}:\n{output}")
    requests = int(match(r"(\d+) requests in", output))
    return Sample(
        requests_per_second=float(match(r"Requests/sec:\s+([\d.]+)", output)),
        p50_ms=milliseconds(match(r"\n\s+50%\s+(\S+)", output)),
        p99_ms=milliseconds(match(r"\n\s+99%\s+(\S+)", output)),
        cpu_us_per_request=cpu * 1e6 / requests,
        resident_mb=server.resident_megabytes(),
    )


def run_wrk(url: str, script: str | None, seconds: int, connections: int) -> str:
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        if script is not None:
            file.write(script)
            file.flush()
            command += ["-s", file.name]
        return subprocess.run(command + [url], check=True, capture_output=True, text=True).stdout


def match(pattern: str, output: str) -> str:
    found = re.search(pattern, output)
    if found is None:
        raise SystemExit(f"wrk's output has changed:\n{output}")
    return found.group(1)


def milliseconds(text: str) -> float:
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s|m)", text).groups()
    return float(number) * UNITS[unit]
