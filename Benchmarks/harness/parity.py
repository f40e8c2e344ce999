"""Checks that the servers answer alike, so that they are measured doing the same work."""

import json
import re
import urllib.error
import urllib.request

from . import operations
from .operations import Operation
from .server import Server

UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


def check(servers: list[Server]) -> None:
    """Compares every answer with that of the first server; names the first difference and ends."""
    for operation in operations.ALL:
        offering = [server for server in servers if operation in server.operations]
        expected = answer(offering[0], operation)
        for server in offering[1:]:
            given = answer(server, operation)
            if given != expected:
                raise SystemExit(
                    f"{server.name} answers {operation.name} with {given}, {offering[0].name} with {expected}"
                )
    for server in servers:
        if operations.ECHO in server.operations:
            check_refusals(server)


def check_refusals(server: Server) -> None:
    """A value out of bounds and a name that is not there must be refused."""
    draft = json.loads(operations.ECHO.body)
    draft["keyChange"] = 13
    bad = Operation("a bad request", "/echo", json.dumps(draft).encode())
    absent = Operation("an unknown venue", "/venues/no-such-venue")
    for operation, statuses in [(bad, {400, 422}), (absent, {404})]:
        if fetch(server, operation)[0] not in statuses:
            raise SystemExit(f"{server.name} does not refuse {operation.name}")


def answer(server: Server, operation: Operation) -> object:
    status, body = fetch(server, operation)
    if status != 200:
        raise SystemExit(f"{server.name} answers {operation.name} with {status}: {body[:300]!r}")
    return normalised(json.loads(body))


def fetch(server: Server, operation: Operation) -> tuple[int, bytes]:
    request = urllib.request.Request(
        server.base + operation.path,
        data=operation.body,
        method=operation.method,
        headers={"Content-Type": "application/json"} if operation.body else {},
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def normalised(value: object) -> object:
    """Foundation writes UUIDs in capitals; that is the one difference in spelling that is allowed."""
    match value:
        case dict():
            return {key: normalised(member) for key, member in value.items()}
        case list():
            return [normalised(element) for element in value]
        case str() if UUID.fullmatch(value):
            return value.lower()
    return value
