"""What others notice while something heavy goes on: a search every tenth of a second, beside it a request that asks nothing
of PostgreSQL, and the server's memory."""

import dataclasses
import multiprocessing
import time
import urllib.parse

from .measure import Kind
from .openloop import Loop, Pool
from .server import resident_kilobytes

PER_SECOND = 10


@dataclasses.dataclass
class Notes:
    kinds: list[Kind]
    peak_mb: float

    def __str__(self) -> str:
        told = [
            f"  {kind.name} meanwhile: {len(kind.latencies)}, p50 {kind.percentile(0.5):.1f} ms, p99 {kind.percentile(0.99):.1f}, "
            f"longest {max(kind.latencies, default=0):.1f}, errors {dict(kind.errors) or 'none'}"
            for kind in self.kinds
        ]
        return "\n".join([*told, f"  the server's memory: {self.peak_mb:.0f} MB at most"])


class Watch:
    """Searches from a process of its own until it is ended."""

    def __init__(self, port: int, server: int, venue: str, queries: list[str], must_find: bool) -> None:
        self.ours, theirs = multiprocessing.Pipe()
        arguments = (theirs, port, server, venue, queries, must_find)
        self.process = multiprocessing.Process(target=watch, args=arguments, daemon=True)

    def __enter__(self) -> "Watch":
        self.process.start()
        return self

    def __exit__(self, *_) -> None:
        if self.process.is_alive():
            self.process.terminate()

    def end(self) -> Notes:
        self.ours.send(None)
        notes = self.ours.recv()
        self.process.join()
        return notes


def watch(end, port: int, server: int, venue: str, queries: list[str], must_find: bool) -> None:
    loop, search, floor = Loop(), Kind("song search"), Kind("liveness")
    pool = Pool(loop, port, 100)
    start, number = time.perf_counter(), 0
    peak = resident_kilobytes(server)

    def ask(kind: Kind, path: str, due: float) -> None:
        kind.outstanding += 1

        def answered(status: int, head: bytes, body: bytes) -> None:
            kind.outstanding -= 1
            error = None if status == 200 else f"status {status}"
            if not error and must_find and b'"songs":[]' in body:
                error = "nothing found"
            kind.answered(time.perf_counter() - due, error)

        pool.send(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode(), answered)

    while not end.poll():
        due = start + number / PER_SECOND
        loop.run(due)
        query = urllib.parse.quote(queries[number % len(queries)])
        ask(search, f"/v1/public/venues/{venue}/songdb?q={query}", due)
        ask(floor, "/healthz", due)
        peak = max(peak, resident_kilobytes(server))
        number += 1
    loop.run(time.perf_counter() + 10, lambda: not search.outstanding + floor.outstanding)
    for kind in (search, floor):
        if kind.outstanding:
            kind.errors["no answer"] += kind.outstanding
    end.send(Notes([search, floor], peak / 1024))
