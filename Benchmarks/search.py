#!/usr/bin/env python3
"""Measures searches of the product itself at a steady rate, and whether they scanned a whole table."""

import argparse
import asyncio
import os
import pathlib
import subprocess
import urllib.parse

from harness import paced
from harness.operations import Operation
from harness.server import Server

QUERIES = ["the who", "ac/dc", "beyonce", "ke$ha", "99 luftballons", "love", "don't stop", "bohemian", "journy", "elvis p"]
PLACES = [(30.2672, -97.7431), (40.7128, -74.0060), (34.0522, -118.2437), (41.8781, -87.6298), (39.7392, -104.9903)]
SCANS = "SELECT coalesce(sum(seq_scan), 0) FROM pg_stat_user_tables WHERE relname = '{}'"


def song_paths(venue: str) -> list[str]:
    return [f"/v1/public/venues/{venue}/songdb?q={urllib.parse.quote(query)}" for query in QUERIES]


def venue_paths() -> list[str]:
    return [f"/v1/public/venues?latitude={at[0]}&longitude={at[1]}&radiusMiles=25" for at in PLACES]


def scans(table: str) -> int:
    # Backends report what they did at most once a second, so the figures are read a little later.
    command = ["psql", "-qXAt", os.environ["DATABASE_URL"], "-c", "SELECT pg_sleep(1.5)", "-c", SCANS.format(table)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1])


def measure(server: Server, name: str, paths: list[str], table: str, arguments: argparse.Namespace) -> None:
    # Long enough that every plan is made and what is read often is in memory.
    asyncio.run(paced.run("127.0.0.1", server.port, paths, arguments.rate, 10))
    before = scans(table)
    latencies = asyncio.run(paced.run("127.0.0.1", server.port, paths, arguments.rate, arguments.seconds))
    median, p99, longest = paced.summary(latencies)
    print(f"| {name} | {median:.2f} | {p99:.2f} | {longest:.2f} | {scans(table) - before} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--singr", required=True, help="the program")
    parser.add_argument("--small", required=True, help="a venue with the real catalogue")
    parser.add_argument("--large", required=True, help="a venue with a million songs")
    parser.add_argument("--rate", type=int, default=50, help="requests per second")
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--logs", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    arguments.logs.mkdir(parents=True, exist_ok=True)
    settings = {"RATE_LIMITS": "off", "ADMIN_PORT": "off", "ENABLE_REQUEST_LOGGING": "false"}
    server = Server("search", [arguments.singr, "serve"], 3105, [Operation("liveness", "/healthz")], settings)
    server.start(arguments.logs)
    try:
        print(f"\n| At {arguments.rate} requests/s | p50 ms | p99 ms | longest ms | scans of the whole table |")
        print("|---|--:|--:|--:|--:|")
        measure(server, "liveness, which asks nothing of PostgreSQL", ["/healthz"], "songdb", arguments)
        measure(server, "song search, real catalogue", song_paths(arguments.small), "songdb", arguments)
        measure(server, "song search, a million songs", song_paths(arguments.large), "songdb", arguments)
        measure(server, "venues within 25 miles of 100 000", venue_paths(), "venues", arguments)
    finally:
        server.stop()


if __name__ == "__main__":
    main()
