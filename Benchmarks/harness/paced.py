"""An open-loop load: requests leave on a fixed beat, and a late answer counts from when it was due."""

import asyncio
import statistics
import time
from collections.abc import Sequence


class Connection:
    """One keep-alive HTTP/1.1 connection that is used by one request at a time."""

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port
        self.reader: asyncio.StreamReader | None = None
        self.writer: asyncio.StreamWriter | None = None

    async def get(self, path: str) -> tuple[int, bytes]:
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection(self.host, self.port)
        self.writer.write(f"GET {path} HTTP/1.1\r\nHost: {self.host}\r\n\r\n".encode())
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        status = int(head.split(" ", 2)[1])
        lines = head.lower().split("\r\n")
        length = next(int(line[15:]) for line in lines if line.startswith("content-length:"))
        return status, await self.reader.readexactly(length)


async def run(host: str, port: int, paths: Sequence[str], per_second: int, seconds: int) -> list[float]:
    """The latency of each request in milliseconds, ascending; an answer other than 200 ends the run."""
    idle = [Connection(host, port)]
    latencies: list[float] = []

    async def one(path: str, due: float) -> None:
        connection = idle.pop() if idle else Connection(host, port)
        status, _ = await connection.get(path)
        if status != 200:
            raise SystemExit(f"{path} was answered with {status}")
        latencies.append((time.perf_counter() - due) * 1000)
        idle.append(connection)

    start = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number in range(per_second * seconds):
            due = start + number / per_second
            await until(due)
            group.create_task(one(paths[number % len(paths)], due))
    return sorted(latencies)


async def until(due: float) -> None:
    """Waits to the microsecond: timers are milliseconds late, and the server must not answer for that."""
    await asyncio.sleep(max(0.0, due - time.perf_counter() - 0.003))
    while time.perf_counter() < due:
        await asyncio.sleep(0)


def summary(latencies: list[float]) -> tuple[float, float, float]:
    """Median, 99th percentile and maximum in milliseconds."""
    return statistics.median(latencies), latencies[int(len(latencies) * 0.99)], latencies[-1]
