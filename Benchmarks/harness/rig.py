"""One venue's OpenKJ under load: what it sends, and what must be true of each answer."""

import time
from collections.abc import Callable

from . import openkj
from .openloop import Pool

HOST_KEEPS = 5
"""How many songs wait at a venue; its host takes the first one into OpenKJ's rotation when there are more."""
HOST_SECONDS = 2.0


class Rig:
    """One venue's OpenKJ: polls, and fetches the lists when the serial has changed."""

    def __init__(self, night, number: int) -> None:
        self.night, self.number = night, number
        self.key = openkj.secret(number)
        # Qt opens at most six connections to one host.
        self.pool = Pool(night.loop, night.port, 6)
        self.serial = 0
        self.outdated: int | None = None
        self.expected: set[int] = set()
        self.is_singing = False
        self.requests = {command: self.request(command) for command in ("getSerial", "getVenues")}
        self.requests["getRequests"] = self.request("getRequests", venue_id=1001)

    def request(self, command: str, **fields) -> bytes:
        return openkj.request(self.night.host, "/openkj/api", {"api_key": self.key, "command": command, **fields})

    def command(self, command: str, due: float, read: Callable[[dict], str | None], request: bytes | None = None) -> None:
        kind = self.night.kinds[command]

        def check(status: int, head: bytes, body: bytes) -> str | None:
            envelope, error = openkj.reply_error(status, body, command)
            return error or read(envelope)

        self.night.send(kind, self.pool, request or self.requests[command], due, check)

    def poll(self, due: float) -> None:
        outdated = self.outdated

        def read(envelope: dict) -> str | None:
            serial = envelope.get("serial")
            if type(serial) is not int or not 0 < serial < 2**31:
                return "no serial"
            if outdated is not None:
                if serial == outdated:
                    return "the serial has not changed"
                self.outdated = None if self.outdated == outdated else self.outdated
            if serial != self.serial:
                self.serial = serial
                self.fetch()
            return None

        self.command("getSerial", due, read)

    def fetch(self) -> None:
        now = time.perf_counter()
        expected = set(self.expected)

        def read(envelope: dict) -> str | None:
            listed = [request["request_id"] for request in envelope.get("requests", ())]
            if len(listed) > HOST_KEEPS and not self.is_singing:
                self.is_singing = True
                self.night.loop.at(time.perf_counter() + HOST_SECONDS, self.sing, listed[0])
            missing = (expected & self.expected).difference(listed)
            self.expected.difference_update(expected)
            return "a request is missing" if missing else None

        self.command("getRequests", now, read)
        self.command("getVenues", now, lambda envelope: None if len(envelope.get("venues", ())) == 1 else "no venue")

    def sing(self, request: int) -> None:
        self.expected.discard(request)

        def read(envelope: dict) -> str | None:
            self.is_singing = False
            self.fetch()
            return None

        taken = self.request("deleteRequest", request_id=request, venue_id=1001)
        self.command("deleteRequest", time.perf_counter(), read, taken)

    def accepted(self, request: int, serial_before: int) -> None:
        self.expected.add(request)
        self.outdated = serial_before
