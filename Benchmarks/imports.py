#!/usr/bin/env python3
"""Imports catalogues into a new system, one after the other, and measures what searches notice of it."""

import argparse
import json
import pathlib
import subprocess
import threading
import time
import urllib.parse
import urllib.request

from harness.operations import Operation
from harness.server import Server

QUERIES = ["queen", "the who", "love", "beyonce", "born to run"]


class Caller:
    """An account with a system and a venue that offers it."""

    def __init__(self, base: str) -> None:
        self.base, self.token = base, None
        account = {"email": f"bench-{time.time_ns()}@example.com", "password": "three tall green chairs"}
        self.token = self.call("/v1/auth/signup", account | {"accountType": "customer"})["accessToken"]
        self.system = self.call("/v1/customer/systems", {"name": "Main room"})["openkjSystemId"]
        address = {"address": "412 E 6th St", "city": "Austin", "state": "TX", "postalCode": "78701"}
        self.venue = self.call("/v1/customer/venues", {"name": "Bench", **address})["urlName"]

    def call(self, path: str, body: dict | None = None) -> dict:
        request = urllib.request.Request(self.base + path, data=json.dumps(body).encode() if body else None)
        if body:
            request.add_header("Content-Type", "application/json")
        if self.token:
            request.add_header("Authorization", f"Bearer {self.token}")
        with urllib.request.urlopen(request, timeout=30) as reply:
            return json.load(reply)

    def search(self, query: str) -> list[dict]:
        return self.call(f"/v1/public/venues/{self.venue}/songdb?limit=20&q={urllib.parse.quote(query)}")["songs"]

    def send(self, path: str, mode: str) -> str:
        """Sends a file by curl, as a customer's developer would; gives the import's id."""
        form = ["-F", f"systemId={self.system}", "-F", f"mode={mode}", "-F", f"file=@{path}"]
        command = ["curl", "-sSf", f"{self.base}/v1/customer/songdb", "-H", f"Authorization: Bearer {self.token}"]
        return json.loads(subprocess.run(command + form, check=True, capture_output=True).stdout)["jobId"]


class Watch(threading.Thread):
    """Searches twenty times a second and looks at the server's memory until it is told to stop."""

    def __init__(self, caller: Caller, server: Server) -> None:
        super().__init__(daemon=True)
        self.caller, self.server = caller, server
        self.latencies: list[float] = []
        self.megabytes, self.is_over = 0.0, threading.Event()

    def run(self) -> None:
        while not self.is_over.wait(0.05):
            begin = time.monotonic()
            self.caller.search(QUERIES[len(self.latencies) % len(QUERIES)])
            self.latencies.append((time.monotonic() - begin) * 1000)
            self.megabytes = max(self.megabytes, self.server.resident_megabytes())


def measure(caller: Caller, server: Server, path: str, mode: str) -> None:
    watch = Watch(caller, server)
    watch.start()
    begin = time.monotonic()
    job = caller.send(path, mode)
    sent = time.monotonic() - begin
    while (report := caller.call(f"/v1/customer/songdb/imports/{job}"))["state"] in ("queued", "running"):
        time.sleep(0.05)
    took = time.monotonic() - begin
    if report["state"] == "failed" or not caller.search("queen"):
        raise SystemExit(f"{path}: {report['failure']}")
    watch.is_over.set()
    watch.join()
    times, counts = sorted(watch.latencies), report["counts"]
    print(
        f"| {pathlib.Path(path).name}, {mode} | {counts['rows']} | {counts['inserted']} | {counts['removed']} "
        f"| {sent:.2f} | {took:.2f} | {times[len(times) // 2]:.1f} | {times[int(len(times) * 0.99)]:.1f} "
        f"| {times[-1]:.1f} | {watch.megabytes:.0f} |",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--singr", required=True, help="the program")
    parser.add_argument("--logs", type=pathlib.Path, required=True)
    parser.add_argument("catalogues", nargs="+", help="MODE:FILE, such as replace:songs.csv")
    arguments = parser.parse_args()
    arguments.logs.mkdir(parents=True, exist_ok=True)
    settings = {"RATE_LIMITS": "off", "ADMIN_PORT": "off", "ENABLE_REQUEST_LOGGING": "false"}
    server = Server("imports", [arguments.singr, "serve"], 3106, [Operation("liveness", "/healthz")], settings)
    server.start(arguments.logs)
    try:
        caller = Caller(server.base)
        print("\n| File | rows | inserted | removed | sent, s | searchable, s | search p50 ms | p99 | longest | MB |")
        print("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|")
        for catalogue in arguments.catalogues:
            mode, path = catalogue.split(":", 1)
            measure(caller, server, path, mode)
    finally:
        server.stop()


if __name__ == "__main__":
    main()
