"""The operations that are measured and the requests that stand for them."""

import dataclasses
import json
import pathlib
import tempfile

DATA = pathlib.Path(__file__).parent.parent / "data"


@dataclasses.dataclass(frozen=True)
class Operation:
    name: str
    path: str
    body: bytes | None = None
    token_file: str | None = None

    @property
    def method(self) -> str:
        return "GET" if self.body is None else "POST"

    def wrk_script(self) -> str | None:
        """The Lua that makes wrk send a token or a body; None where its defaults do."""
        if self.token_file is not None:
            token = pathlib.Path(self.token_file).read_text()
            return f'wrk.headers["Authorization"] = "Bearer {token}"\n'
        if self.body is None:
            return None
        text = json.dumps(self.body.decode(), ensure_ascii=False)
        return f'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\nwrk.body = {text}\n'


def compact(path: pathlib.Path) -> bytes:
    return json.dumps(json.loads(path.read_bytes()), ensure_ascii=False, separators=(",", ":")).encode()


HEALTH = Operation("health", "/health")
VENUES = Operation("20 venues from memory", "/venues")
ECHO = Operation("request validated and echoed", "/echo", compact(DATA / "echo.json"))
VENUE = Operation("one venue from PostgreSQL", "/venues/golden-microphone")
TOKEN_FILE = str(pathlib.Path(tempfile.mkdtemp()) / "token")
MEMBER_VENUE = Operation("the same with an access token", "/members/venues/golden-microphone", token_file=TOKEN_FILE)
ALL = [HEALTH, VENUES, ECHO, VENUE]
