#!/usr/bin/env python3
"""Attacks and saturates signing in on a running server, and measures what others notice of it."""

import argparse
import asyncio
import collections
import json
import multiprocessing
import os
import random
import statistics
import time

PASSWORD = "three tall green chairs"


class Client:
    """One keep-alive connection that speaks just enough HTTP/1.1."""

    def __init__(self, host: str, port: int):
        self.host, self.port = host, port
        self.reader = self.writer = None

    async def send(self, method: str, path: str, body=None, token: str | None = None) -> tuple[int, dict, dict]:
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection(self.host, self.port)
        payload = b"" if body is None else json.dumps(body).encode()
        head = f"{method} {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(payload)}\r\n"
        if body is not None:
            head += "Content-Type: application/json\r\n"
        if token:
            head += f"Authorization: Bearer {token}\r\n"
        self.writer.write(head.encode() + b"\r\n" + payload)
        status = int((await self.reader.readline()).split()[1])
        fields = {}
        while (line := (await self.reader.readline()).strip()):
            name, _, value = line.decode("latin-1").partition(":")
            fields[name.lower()] = value.strip()
        data = await self.reader.readexactly(int(fields.get("content-length", 0)))
        return status, fields, json.loads(data) if data else {}


async def sign_up(client: Client, email: str) -> dict:
    status, _, body = await client.send(
        "POST", "/v1/auth/signup", {"email": email, "password": PASSWORD, "accountType": "singer"}
    )
    if status != 201:
        raise SystemExit(f"sign-up failed: {status} {body}")
    return body


async def refresh_storm(host: str, port: int, refreshes: int, callers: int) -> None:
    """Every round, all callers present one refresh token at the same moment."""
    clients = [Client(host, port) for _ in range(callers)]
    winners, survivors = collections.Counter(), 0
    began = time.monotonic()
    rounds = refreshes // callers
    for number in range(rounds):
        tokens = await sign_up(clients[0], f"storm-{time.time_ns()}-{number}@example.com")
        grant = {"refreshToken": tokens["refreshToken"]}
        answers = await asyncio.gather(*(c.send("POST", "/v1/auth/refresh", grant) for c in clients))
        won = [body for status, _, body in answers if status == 200]
        if any(status not in (200, 401) for status, _, _ in answers):
            raise SystemExit(f"unexpected statuses: {collections.Counter(a[0] for a in answers)}")
        winners[len(won)] += 1
        for body in won:
            again = await clients[0].send("POST", "/v1/auth/refresh", {"refreshToken": body["refreshToken"]})
            me = await clients[1].send("GET", "/v1/auth/me", token=body["accessToken"])
            survivors += again[0] == 200 or me[0] == 200
    seconds = time.monotonic() - began
    print(f"{rounds * callers} refreshes, {callers} callers at once, {rounds} families in {seconds:.1f} s")
    print(f"  winners of a round: {dict(winners)}; families alive after the replay: {survivors}")


async def saturate(host: str, port: int, seconds: int, signers: int) -> None:
    """Signs in without pause on many connections while this process reads an account at a steady pace."""
    account = await sign_up(Client(host, port), f"reader-{time.time_ns()}@example.com")
    emails = [f"signer-{time.time_ns()}-{n}@example.com" for n in range(signers)]
    setup = Client(host, port)
    for email in emails:
        await sign_up(setup, email)
    results: multiprocessing.Queue = multiprocessing.Queue()
    # Apart from what is measured, so that this program does not wait for itself.
    load = multiprocessing.Process(target=sign_in_all, args=(host, port, emails, seconds, results))
    load.start()
    latencies: list[float] = []
    end = time.monotonic() + seconds

    async def read(path: str) -> None:
        client = Client(host, port)
        while time.monotonic() < end:
            began = time.monotonic()
            status, _, _ = await client.send("GET", path, token=account["accessToken"])
            if status != 200:
                raise SystemExit(f"{path}: {status}")
            latencies.append((time.monotonic() - began) * 1000)
            await asyncio.sleep(0.02)

    await asyncio.gather(read("/v1/auth/me"), read("/v1/public/venues?limit=5"))
    statuses, retry_after = results.get()
    load.join()
    latencies.sort()
    print(f"{signers} connections signing in for {seconds} s: {statuses[200] / seconds:.1f} sign-ins/s")
    print(f"  statuses {dict(statuses)}; 503 with Retry-After: {retry_after} of {statuses[503]}")
    p99 = latencies[int(len(latencies) * 0.99)]
    print(f"  other requests meanwhile: {len(latencies)}, p50 {statistics.median(latencies):.1f} ms, p99 {p99:.1f} ms")


def sign_in_all(host: str, port: int, emails: list[str], seconds: int, results: multiprocessing.Queue) -> None:
    """Signs everybody in again and again; whoever is turned away comes back after about a quarter of the time asked for.

    It stands back for a processor, since its own work is no part of what the server costs.
    """
    os.nice(10)
    statuses, retry_after = collections.Counter(), 0
    end = time.monotonic() + seconds

    async def sign_in(email: str) -> None:
        nonlocal retry_after
        client = Client(host, port)
        while time.monotonic() < end:
            status, fields, _ = await client.send("POST", "/v1/auth/signin", {"email": email, "password": PASSWORD})
            statuses[status] += 1
            if status == 503:
                retry_after += "retry-after" in fields
                await asyncio.sleep(int(fields.get("retry-after", 1)) * random.uniform(0.125, 0.375))

    async def everybody() -> None:
        await asyncio.gather(*(sign_in(email) for email in emails))

    asyncio.run(everybody())
    results.put((statuses, retry_after))


async def enumeration(host: str, port: int, accounts: int) -> None:
    """Whether the time of an answer tells if somebody has an address, for what takes one without signing in."""
    client, stamp = Client(host, port), time.time_ns()
    known = [f"known-{stamp}-{n}@example.com" for n in range(accounts)]
    for email in known:
        await sign_up(client, email)
    wrong = {"/v1/auth/signin": {"password": "not this one"}}
    for path in ("/v1/auth/signin", "/v1/auth/forgot-password", "/v1/auth/verify-email/resend", "/v1/auth/magic-link/request"):
        times: dict[bool, list[float]] = {True: [], False: []}
        answers: dict[bool, set] = {True: set(), False: set()}
        for number, email in enumerate(known):
            for is_known in random.sample((True, False), 2):
                address = email if is_known else f"nobody-{stamp}-{number}@example.com"
                began = time.perf_counter()
                status, _, body = await client.send("POST", path, {"email": address, **wrong.get(path, {})})
                times[is_known].append((time.perf_counter() - began) * 1000)
                answers[is_known].add((status, body.get("title"), body.get("detail"), body.get("message")))
        difference = statistics.median(times[True]) - statistics.median(times[False])
        print(
            f"{path}: answers {'alike' if answers[True] == answers[False] else 'DIFFER'}, medians "
            f"{statistics.median(times[True]):.2f} and {statistics.median(times[False]):.2f} ms for somebody and nobody, "
            f"chance of so large a difference among equals {chance(times, difference):.2f}"
        )


def chance(times: dict[bool, list[float]], difference: float, shuffles: int = 2000) -> float:
    """A permutation test: how often a random split of all times has medians at least so far apart."""
    everything, size = times[True] + times[False], len(times[True])
    larger = 0
    for _ in range(shuffles):
        random.shuffle(everything)
        larger += abs(statistics.median(everything[:size]) - statistics.median(everything[size:])) >= abs(difference)
    return larger / shuffles


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--refreshes", type=int, default=10_000)
    parser.add_argument("--callers", type=int, default=50)
    parser.add_argument("--accounts", type=int, default=150)
    parser.add_argument("--seconds", type=int, default=15)
    parser.add_argument("--signers", type=int, default=200)
    arguments = parser.parse_args()
    await enumeration("127.0.0.1", arguments.port, arguments.accounts)
    await refresh_storm("127.0.0.1", arguments.port, arguments.refreshes, arguments.callers)
    await saturate("127.0.0.1", arguments.port, arguments.seconds, arguments.signers)


if __name__ == "__main__":
    asyncio.run(main())
