#!/usr/bin/env python3
"""Loads a running server while PostgreSQL and Redis are killed and started again, and holds every answer to the truth.

A read must be the right answer or 503 with Retry-After; a song request that was accepted must be in the database at the
end. Anything else, a closed connection included, counts as wrong.
"""

import argparse
import asyncio
import collections
import json
import subprocess
import time

VENUE = "neon-armadillo"
NAME = "The Neon Armadillo"


class Client:
    """One keep-alive connection that speaks just enough HTTP/1.1."""

    def __init__(self, port: int):
        self.port = port
        self.reader = self.writer = None

    async def send(self, method: str, path: str, body=None, fields=()) -> tuple[int, dict, dict]:
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        payload = b"" if body is None else json.dumps(body).encode()
        head = f"{method} {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(payload)}\r\n"
        if body is not None:
            head += "Content-Type: application/json\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in fields)
        self.writer.write(head.encode() + b"\r\n" + payload)
        status = int((await self.reader.readline()).split()[1])
        answered = {}
        while line := (await self.reader.readline()).strip():
            name, _, value = line.decode("latin-1").partition(":")
            answered[name.lower()] = value.strip()
        data = await self.reader.readexactly(int(answered.get("content-length", 0)))
        return status, answered, json.loads(data) if data else {}


class Ledger:
    """What was answered, and what of it was wrong."""

    def __init__(self):
        self.answers = collections.Counter()
        self.wrong: list[str] = []
        self.accepted: list[int] = []
        self.refused_at: list[float] = []
        self.slowest = 0.0


async def worker(port: int, token: str, venues: list[str], number: int, end: float, ledger: Ledger) -> None:
    client, count = Client(port), 0
    while time.monotonic() < end:
        count += 1
        began = time.monotonic()
        kind = ("venue", "me", "request")[count % 3]
        try:
            if kind == "venue":
                status, fields, body = await client.send("GET", f"/v1/public/venues/{VENUE}")
                right = status == 200 and body["name"] == NAME
            elif kind == "me":
                status, fields, body = await client.send("GET", "/v1/auth/me", None, [("Authorization", f"Bearer {token}")])
                right = status == 200 and body["email"] == "outage@example.com"
            else:
                wanted = {"artist": f"Artist {number}", "title": f"Song {count}", "guestName": "Outage"}
                status, fields, body = await client.send("POST", f"/v1/public/venues/{venues[(number + count) % len(venues)]}/requests", wanted)
                right = status == 201
                if right:
                    ledger.accepted.append(body["id"])
            ledger.answers[kind, status] += 1
            if status == 503 and "retry-after" in fields:
                ledger.refused_at.append(time.monotonic())
            elif not right:
                ledger.wrong.append(f"{kind}: {status} {body}")
        except (OSError, asyncio.IncompleteReadError, ValueError) as error:
            ledger.wrong.append(f"{kind}: {type(error).__name__} {error}")
            client = Client(port)
        ledger.slowest = max(ledger.slowest, time.monotonic() - began)
        await asyncio.sleep(0.02)


async def outage(name: str, kill: str, start: str, down: float, ledger: Ledger) -> None:
    """Kills what the command kills, starts it again, and tells for how long requests were refused."""
    await asyncio.sleep(5)
    killed = time.monotonic()
    await asyncio.to_thread(subprocess.run, kill, shell=True, check=True)
    await asyncio.sleep(down)
    started = time.monotonic()
    await asyncio.to_thread(subprocess.run, start, shell=True, check=True)
    up = time.monotonic()
    await asyncio.sleep(8)
    refused = [moment for moment in ledger.refused_at if moment >= killed]
    last = max(refused, default=killed)
    print(f"{name}: down for {started - killed:.1f} s, starting took {up - started:.1f} s")
    print(f"  503 with Retry-After: {len(refused)}; the last one {max(0.0, last - up):.2f} s after it was back")


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--connections", type=int, default=40)
    parser.add_argument("--down", type=float, default=3)
    parser.add_argument("--check", required=True, help="prints how many of the ids on its input are requests")
    parser.add_argument("--outage", action="append", nargs=3, metavar=("NAME", "KILL", "START"), default=[])
    arguments = parser.parse_args()
    account = {"email": "outage@example.com", "password": "three tall green chairs", "accountType": "singer"}
    status, _, tokens = await Client(arguments.port).send("POST", "/v1/auth/signup", account)
    if status != 201:
        raise SystemExit(f"sign-up failed: {status} {tokens}")
    # Songs are asked for everywhere: one venue would have a queue of hundreds, which is not what is measured.
    _, _, page = await Client(arguments.port).send("GET", "/v1/public/venues?limit=100")
    venues = [venue["urlName"] for venue in page["venues"] if venue["acceptingRequests"]]
    for name, kill, start in arguments.outage:
        ledger = Ledger()
        end = time.monotonic() + 5 + arguments.down + 14
        workers = [
            worker(arguments.port, tokens["accessToken"], venues, n, end, ledger) for n in range(arguments.connections)
        ]
        await asyncio.gather(outage(name, kill, start, arguments.down, ledger), *workers)
        found = subprocess.run(
            arguments.check, shell=True, check=True, capture_output=True, text=True, input="\n".join(map(str, ledger.accepted))
        ).stdout.strip()
        print(f"  answers: {dict(sorted((' '.join(map(str, k)), v) for k, v in ledger.answers.items()))}")
        print(f"  wrong answers: {len(ledger.wrong)} {ledger.wrong[:3]}; slowest answer {ledger.slowest:.1f} s")
        print(f"  accepted song requests: {len(ledger.accepted)}, of them in the database: {found}")


asyncio.run(main())
