"""The people and things that calls need: accounts with tokens, and ids that are real."""

import email
import email.policy
import http.client
import json
import os
import pathlib
import re
import subprocess
import time
import urllib.parse
from collections.abc import Callable

PASSWORD = "three tall green chairs"
# Access tokens last fifteen minutes.
RENEWED_AFTER = 600
# What is at the stage, and goes with it.
STAGED = ("stage", "kiosk", "doomed kiosk", "host request", "guest request", "singer request", "queue singer")


class Refused(Exception):
    """A call that should have been accepted, and what was answered."""


class World:
    """Makes what is asked for when it is first asked for, and anew when a call has used it up."""

    def __init__(self) -> None:
        self.address = urllib.parse.urlsplit(os.environ["SINGR_BASE_URL"])
        self.mails = pathlib.Path(os.environ["MAIL_FOLDER"])
        self.things: dict[str, object] = {}
        self.roles: dict[str, str] = {}
        self.makers: dict[str, Callable[[], object]] = {
            "customer": lambda: self.confirmed(self.paying(self.account("customer"))),
            "person": lambda: self.confirmed(self.account("customer")),
            "leaver": lambda: self.account("customer"),
            # Signs in again and again, which ends its oldest sessions.
            "visitor": lambda: self.account("singer"),
            # Gets new passwords from administrators, which ends all sessions.
            "patient": lambda: self.confirmed(self.account("singer")),
            "singer": lambda: self.confirmed(self.account("singer")),
            "admin": lambda: self.administering(self.confirmed(self.account("singer"))),
            "session": lambda: self.call("GET", "/v1/auth/sessions", None, "leaver")["sessions"][0]["id"],
            # Calls change the hall as they like; the stage stays open, so that songs can be asked for.
            "hall": self.venue,
            "stage": self.venue,
            "doomed venue": self.venue,
            "deleted venue": self.deleted_venue,
            "system": self.system,
            "doomed system": self.system,
            "key": self.key,
            "doomed key": self.key,
            "kiosk": self.kiosk,
            "doomed kiosk": self.kiosk,
            "device": lambda: self.ask()[1],
            "host request": lambda: self.ask()[0],
            "guest request": lambda: self.ask(self.get("device"))[0],
            "singer request": self.singer_request,
            "queue singer": self.queue_singer,
        }

    def get(self, name: str):
        if name not in self.things:
            try:
                self.things[name] = self.makers[name]()
            except Refused:
                # Calls find ids in answers and may have closed or deleted what this one builds on.
                self.used_up(*STAGED, "hall", "system")
                self.things[name] = self.makers[name]()
        return self.things[name]

    def used_up(self, *names: str) -> None:
        for name in names:
            self.things.pop(name, None)

    def changed(self, ids) -> None:
        """A call has closed or deleted what these ids name, which it may have found in an answer."""
        for name, thing in list(self.things.items()):
            if isinstance(thing, dict) and thing.get("id") in ids:
                self.used_up(name, *(STAGED if name == "stage" else ()))

    # Accounts

    def account(self, kind: str) -> dict:
        address = f"{kind}-{time.time_ns()}@example.com"
        answer = self.call("POST", "/v1/auth/signup", {"email": address, "password": PASSWORD, "accountType": kind})
        return {"email": address, "id": answer["user"]["id"], "tokens": answer, "at": time.monotonic()}

    def confirmed(self, account: dict) -> dict:
        """Follows the link in the mail that the account's address got."""
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            for file in self.mails.glob("*.eml"):
                message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
                text = message.get_body(("plain",)).get_content()
                if account["email"] in message["To"] and (found := re.search(r"#token=([\w-]+)", text)):
                    self.call("POST", "/v1/auth/verify-email", {"token": found.group(1)})
                    return account
            time.sleep(0.1)
        raise RuntimeError(f"no mail to {account['email']} in {self.mails}")

    def paying(self, account: dict) -> dict:
        """Gives the account a plan without limits, so that a run can make as many things as it likes."""
        sql(
            f"""
            UPDATE plans SET systems = NULL, api_keys = NULL WHERE slug = 'enterprise';
            INSERT INTO subscriptions (customer_profiles_id, plan, status)
            SELECT customer_profiles_id, 'enterprise', 'active' FROM customer_profiles WHERE users_id = '{account["id"]}'
            """
        )
        return account

    def administering(self, account: dict) -> dict:
        """Makes the account an administrator's, whose session has shown a password and an app's code."""
        sql(
            f"""
            INSERT INTO platform_roles (users_id, role) VALUES ('{account["id"]}', 'super_admin');
            UPDATE sessions SET methods = 3 WHERE users_id = '{account["id"]}'
            """
        )
        self.renew(account)
        return account

    def token(self, role: str) -> str:
        """An access token of the account that plays this part."""
        account = self.get(role)
        if time.monotonic() - account["at"] > RENEWED_AFTER:
            self.renew(account)
        token = account["tokens"]["accessToken"]
        self.roles[token] = role
        return token

    def renew(self, account: dict) -> None:
        grant = {"refreshToken": account["tokens"]["refreshToken"]}
        account["tokens"], account["at"] = self.call("POST", "/v1/auth/refresh", grant), time.monotonic()

    def renewed(self, token: str) -> str:
        """The token that is good now for whom this one was issued to; any other text as it is."""
        role = self.roles.get(token)
        return self.token(role) if role else token

    # Things

    def venue(self) -> dict:
        place = {"address": "412 E 6th St", "city": "Austin", "state": "TX", "postalCode": "78701"}
        return self.call("POST", "/v1/customer/venues", {"name": f"Venue {time.time_ns()}", **place}, "customer")

    def deleted_venue(self) -> dict:
        venue = self.venue()
        self.call("DELETE", f"/v1/customer/venues/{venue['id']}", None, "customer")
        return venue

    def system(self) -> dict:
        return self.call("POST", "/v1/customer/systems", {"name": f"System {time.time_ns()}"}, "customer")

    def key(self) -> dict:
        return self.call("POST", "/v1/customer/api-keys", {"description": "Schemathesis"}, "customer")

    def kiosk(self) -> dict:
        stage = self.get("stage")
        return self.call("POST", f"/v1/customer/venues/{stage['id']}/kiosks", {"name": "By the bar"}, "customer")

    def ask(self, device: str | None = None) -> tuple[dict, str]:
        """A guest's request at the stage, and the token of the device."""
        song = {"artist": "Queen", "title": f"Song {time.time_ns()}", "guestName": "Ana"}
        fields = {"X-Device-Token": device} if device else {}
        answer, head = self.exchange("POST", f"/v1/public/venues/{self.get('stage')['urlName']}/requests", song, fields)
        return answer, device or head["X-Device-Token"]

    def singer_request(self) -> dict:
        song = {"venueId": self.get("stage")["id"], "artist": "Queen", "title": f"Song {time.time_ns()}"}
        return self.call("POST", "/v1/singer/requests", song, "singer")

    def queue_singer(self) -> str:
        self.get("host request")
        return self.call("GET", f"/v1/customer/venues/{self.get('stage')['id']}/queue", None, "customer")["singers"][0]["id"]

    # Calls

    def call(self, method: str, path: str, body=None, role: str | None = None):
        fields = {"Authorization": f"Bearer {self.token(role)}"} if role else {}
        return self.exchange(method, path, body, fields)[0]

    def exchange(self, method: str, path: str, body, fields: dict):
        connection = http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=30)
        content = None if body is None else json.dumps(body)
        fields = fields | ({"Content-Type": "application/json"} if body is not None else {})
        connection.request(method, path, content, fields)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        if not 200 <= answer.status < 300:
            raise Refused(f"{method} {path} was answered with {answer.status}: {text.decode()}")
        return (json.loads(text) if text else None), answer.headers


def sql(statements: str) -> None:
    command = ["psql", "-qX", "-v", "ON_ERROR_STOP=1", os.environ["DATABASE_URL"], "-c", statements]
    subprocess.run(command, check=True)
