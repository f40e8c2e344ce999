#!/usr/bin/env python3
"""A Saturday night: OpenKJ polls for every venue while guests ask for songs and search for them.

Each load is put on at its own beat whatever becomes of the answers, and each answer is checked: a poll must show a new
serial after a request was taken, and the list that OpenKJ then fetches must have that request.
"""

import argparse
import collections
import dataclasses
import gc
import json
import random
import re
import sys
import time
import urllib.parse
from collections.abc import Callable

from harness import songs
from harness.database import sql
from harness.measure import HEADER, Kind, Usage
from harness.openloop import Loop, Pool
from harness.rig import Rig

NAMES = ["Ana", "Ben", "Chloé", "Dmitri", "Emi", "Farid", "Grace", "Hiro", "Ines", "Jo"]


@dataclasses.dataclass
class Guest:
    """Somebody who has asked for a song before; the device's token makes the next one theirs as well."""

    token: str
    rig: Rig
    song: int


class Night:
    """The load at one scale."""

    def __init__(self, arguments: argparse.Namespace, catalogue: list[tuple[str, str]]) -> None:
        self.port, self.host = arguments.port, f"127.0.0.1:{arguments.port}"
        self.rates = {"polls": arguments.polls, "guests": arguments.guests, "searches": arguments.searches}
        self.catalogue, self.songs = catalogue, arguments.songs
        self.limit_ms = arguments.limit
        self.loop, self.chance = Loop(), random.Random(arguments.seed)
        self.rigs = [Rig(self, number) for number in range(1, arguments.venues + 1)]
        self.guests: collections.deque[Guest] = collections.deque(maxlen=5_000)
        self.browsers, self.probes = Pool(self.loop, self.port, 4_000), Pool(self.loop, self.port, 100)
        self.accepted, self.outstanding = 0, 0
        self.begin(0, 0)

    def begin(self, start: float, end: float) -> None:
        """Counts what is due from `start` to `end`, from nothing on."""
        self.start, self.end = start, end
        self.kinds = {
            name: Kind(name, self.limit_ms)
            for name in ("getSerial", "getRequests", "getVenues", "deleteRequest", "guest request", "song search")
        }
        self.kinds["liveness"] = Kind("liveness")
        self.lateness = Kind("lateness")

    def send(self, kind: Kind, pool: Pool, request: bytes, due: float, check: Callable) -> None:
        is_counted = self.start <= due < self.end
        kind.due += is_counted
        kind.outstanding += is_counted
        self.outstanding += 1

        def answered(status: int, head: bytes, body: bytes) -> None:
            self.outstanding -= 1
            seconds = time.perf_counter() - due
            error = check(status, head, body)
            if is_counted:
                kind.outstanding -= 1
                kind.answered(seconds, error)

        pool.send(request, answered)

    def beat(self, per_second: float, end: float, action: Callable[[float, int], None]) -> None:
        """Does it that often until the moment, whatever takes how long."""
        if per_second <= 0:
            return
        start = time.perf_counter() + self.chance.random() / per_second

        def tick(number: int) -> None:
            due = start + number / per_second
            if due >= end:
                return
            self.loop.at(start + (number + 1) / per_second, tick, number + 1)
            if self.start <= due < self.end:
                self.lateness.answered(time.perf_counter() - due)
            action(due, number)

        self.loop.at(start, tick, 0)

    def poll(self, due: float, number: int) -> None:
        self.rigs[number % len(self.rigs)].poll(due)

    def ask(self, due: float, number: int) -> None:
        """A guest asks for a song: every other one has been here before."""
        guest = self.guests.popleft() if number % 2 and self.guests else None
        rig = guest.rig if guest else self.chance.choice(self.rigs)
        song = (guest.song + 1 if guest else self.chance.randrange(len(self.catalogue))) % len(self.catalogue)
        artist, title = self.catalogue[song]
        wanted = {"artist": artist, "title": title, "guestName": NAMES[number % len(NAMES)]}
        body = json.dumps(wanted, ensure_ascii=False).encode()
        token = f"X-Device-Token: {guest.token}\r\n" if guest else ""
        head = (
            f"POST /v1/public/venues/saturday-{rig.number}/requests HTTP/1.1\r\nHost: {self.host}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n{token}\r\n"
        )
        serial = rig.serial

        def check(status: int, head: bytes, answer: bytes) -> str | None:
            if status != 201:
                return f"status {status}" if status else "no answer"
            self.accepted += 1
            # OpenKJ is told a number below 2³¹, which these still are.
            rig.accepted(json.loads(answer)["id"], serial)
            issued = re.search(rb"(?i)\r\nx-device-token: *([^\r]+)", head)
            kept = issued.group(1).decode() if issued else guest.token if guest else None
            if kept:
                self.guests.append(Guest(kept, rig, song))
            return None if kept else "no device token"

        self.send(self.kinds["guest request"], self.browsers, head.encode() + body, due, check)

    def search(self, due: float, number: int) -> None:
        """Somebody types; one in ten where the catalogue is whole, one in twenty in an East Asian script."""
        size = len(self.catalogue)
        venue = 1 if self.chance.random() < 0.1 else self.chance.randint(1, len(self.rigs))
        if self.chance.random() < 0.05:
            artist, title = self.chance.choice(songs.EAST_ASIAN)
            text = (title if len(title) > 1 else artist)[: self.chance.randint(2, 4)].strip()
            must_find = venue == 1 and len(text) > 1
        else:
            step = self.chance.randrange(size if venue == 1 else min(self.songs, size))
            text, must_find = songs.typed(self.chance, self.catalogue[(venue * 7919 + step) % size])
        path = f"/v1/public/venues/saturday-{venue}/songdb?q={urllib.parse.quote(text[:200])}"

        def check(status: int, head: bytes, body: bytes) -> str | None:
            if status != 200:
                return f"status {status}" if status else "no answer"
            if not body.startswith(b'{"songs":['):
                return "no songs member"
            if must_find and body.startswith(b'{"songs":[]'):
                return f"nothing found for {text!r} at saturday-{venue}"
            return None

        self.send(self.kinds["song search"], self.browsers, get(self.host, path), due, check)

    def probe(self, due: float, number: int) -> None:
        request = get(self.host, "/healthz")
        self.send(
            self.kinds["liveness"], self.probes, request, due, lambda status, _, __: None if status == 200 else f"status {status}"
        )

    def warm_up(self, scale: float, warm_up: float, seconds: float) -> None:
        """Puts the load on until the measured time is about to begin."""
        now = time.perf_counter()
        self.begin(now + warm_up, now + warm_up + seconds)
        # After the measured time the load goes on, so that its last answers are given under it as well.
        end = self.end + 1
        self.beat(self.rates["polls"] * scale, end, self.poll)
        self.beat(self.rates["guests"] * scale, end, self.ask)
        self.beat(self.rates["searches"] * scale, end, self.search)
        self.beat(20, end, self.probe)
        # What the processes used is read outside the measured time, since reading it takes milliseconds.
        self.loop.run(self.start - 0.1)

    def measure(self) -> None:
        self.loop.run(self.end + 0.1)

    def drain(self) -> None:
        """Waits for what is not answered yet; what stays without an answer for ten seconds gets none."""
        self.loop.run(self.end + 1)
        self.loop.run(self.end + 11, lambda: not self.outstanding and not self.loop.timers)
        for kind in self.kinds.values():
            if kind.outstanding:
                kind.errors["no answer"] += kind.outstanding


def get(host: str, path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: application/json\r\n\r\n".encode()


def report(night: Night, scale: float, seconds: float, before: Usage, after: Usage, arguments: argparse.Namespace) -> list[str]:
    """Prints what was measured; the reasons why it did not hold."""
    kinds = list(night.kinds.values())
    print(f"\nLoad × {scale:g}, {seconds:g} s, {len(night.rigs)} venues, {len(night.loop.connections)} connections{HEADER}")
    for kind in kinds:
        print(kind.row(seconds))
    late = night.lateness
    print(f"Cores: {after.since(before)}")
    print(
        f"The generator sent {late.percentile(0.5):.2f} ms late (median), p99 {late.percentile(0.99):.1f}, "
        f"at most {max(late.latencies, default=0):.1f}; that is part of every latency above"
    )
    failures = [kind.failure for kind in kinds if kind.failure]
    print(f"→ {'holds' if not failures else 'BREAKS: ' + '; '.join(failures)}", flush=True)
    return failures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--server", type=int, required=True, help="the server's process")
    parser.add_argument("--venues", type=int, default=2_000)
    parser.add_argument("--songs", type=int, default=2_000, help="songs of each system")
    parser.add_argument("--catalogue", help="CSV file of songs with the columns artist and title")
    parser.add_argument("--polls", type=float, default=200, help="per second")
    parser.add_argument("--guests", type=float, default=50, help="per second")
    parser.add_argument("--searches", type=float, default=300, help="per second")
    parser.add_argument("--scales", default="1", help="multiples of these, in turn until one does not hold")
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--warm-up", type=float, default=15, help="long enough that every OpenKJ has polled once")
    parser.add_argument("--limit", type=float, default=50, help="p99 in milliseconds")
    parser.add_argument("--seed", type=int, default=20260301)
    arguments = parser.parse_args()

    catalogue = songs.catalogue(arguments.catalogue)
    postmaster = int(sql("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"))
    roots = {"server": arguments.server, "PostgreSQL": postmaster}
    before_all = int(sql("SELECT count(*) FROM requests"))
    night = Night(arguments, catalogue)
    gc.collect()
    gc.freeze()
    gc.disable()
    failures: list[str] = []
    for scale in (float(part) for part in arguments.scales.replace(",", " ").split()):
        night.warm_up(scale, arguments.warm_up, arguments.seconds)
        before = Usage.now(roots)
        night.measure()
        after = Usage.now(roots)
        night.drain()
        failures = report(night, scale, arguments.seconds, before, after, arguments)
        if failures:
            break
    taken = int(sql("SELECT count(*) FROM requests")) - before_all
    print(f"\nRequests that were taken: {night.accepted}; in the database: {taken}")
    if taken < night.accepted:
        raise SystemExit(f"{night.accepted - taken} requests that were taken are not in the database")
    if failures and scale <= 1:
        sys.exit(1)


if __name__ == "__main__":
    main()
