#!/usr/bin/env python3
"""Measures this server and its peers in turns, with wrk on loopback, and prints a table."""

import argparse
import os
import pathlib
import sys

from harness import load, operations, parity, report
from harness.server import Server

HERE = pathlib.Path(__file__).parent.resolve()
RELEASE = HERE / ".build" / "release"
REFERENCE = "hummingbird"


def servers(venv: pathlib.Path) -> list[Server]:
    common = {
        "VENUES": str(HERE / "data" / "venues.json"),
        "DATABASE_URL": os.environ["DATABASE_URL"],
        "LOG_LEVEL": "error",
        "TOKEN_FILE": operations.TOKEN_FILE,
    }
    cores = str(os.cpu_count())
    fastapi = [str(venv / "bin" / "uvicorn"), "app:app", "--app-dir", str(HERE / "peers" / "fastapi")]
    fastapi += ["--port", "3103", "--workers", cores, "--loop", "uvloop", "--http", "httptools", "--no-access-log"]
    return [
        Server("singr", [str(RELEASE / "BenchServer")], 3101, operations.ALL, common),
        Server(REFERENCE, [str(RELEASE / "HummingbirdPeer")], 3102, operations.ALL, common),
        Server("fastapi", fastapi, 3103, operations.ALL, common),
        Server("bare nio", [str(RELEASE / "NIOPeer")], 3104, [operations.HEALTH], common),
    ]


def measure(chosen: list[Server], arguments: argparse.Namespace) -> report.Samples:
    """Every round loads each operation on one server after the other, so that drift hits all of them."""
    samples: report.Samples = {}
    for operation in operations.ALL:
        for number in range(arguments.rounds):
            for server in (server for server in chosen if operation in server.operations):
                print(f"{operation.name}: round {number + 1}, {server.name}", file=sys.stderr)
                load.drive(server, operation, 1)
                sample = load.drive(server, operation, arguments.seconds)
                samples.setdefault(operation, {}).setdefault(server.name, []).append(sample)
    return samples


def token_cost(server: Server, arguments: argparse.Namespace) -> str:
    """What an access token adds to an operation, measured in turns with the same operation without one."""
    samples: report.Samples = {}
    for number in range(arguments.rounds):
        for operation in (operations.VENUE, operations.MEMBER_VENUE):
            print(f"{operation.name}: round {number + 1}, {server.name}", file=sys.stderr)
            load.drive(server, operation, 1)
            sample = load.drive(server, operation, arguments.seconds)
            samples.setdefault(operation, {}).setdefault(server.name, []).append(sample)
    without, with_token = (samples[o][server.name] for o in (operations.VENUE, operations.MEMBER_VENUE))
    speed = report.ratio(with_token, without, lambda sample: sample.requests_per_second)
    cost = report.ratio(with_token, without, lambda sample: sample.cpu_us_per_request)
    return report.table(samples, server.name) + f"\n\nWith an access token: {speed} × requests/s, {cost} × CPU"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=5, help="length of one measured run")
    parser.add_argument("--venv", type=pathlib.Path, required=True, help="where FastAPI is installed")
    parser.add_argument("--logs", type=pathlib.Path, required=True, help="folder for the servers' output")
    parser.add_argument("--only", nargs="*", help="names of the servers to measure")
    parser.add_argument("--token-only", action="store_true", help="measure what an access token costs, no peers")
    arguments = parser.parse_args()
    arguments.logs.mkdir(parents=True, exist_ok=True)
    names = ["singr"] if arguments.token_only else arguments.only
    chosen = [server for server in servers(arguments.venv) if not names or server.name in names]
    try:
        for server in chosen:
            server.start(arguments.logs)
        parity.check(chosen)
        if not arguments.token_only:
            print(report.table(measure(chosen, arguments), REFERENCE))
        for server in chosen:
            if server.name == "singr":
                print(token_cost(server, arguments))
    finally:
        for server in chosen:
            server.stop()


if __name__ == "__main__":
    main()
