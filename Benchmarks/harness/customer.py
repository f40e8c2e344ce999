"""A customer's account on a server under test, made through the API as people make one."""

import http.client
import json
import time

from .database import sql

PASSWORD = "three tall green chairs"


class Customer:
    """Signs up, and calls operations with its access token."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
        self.token: str | None = None
        email = f"customer-{time.time_ns()}@example.com"
        account = {"email": email, "password": PASSWORD, "accountType": "customer"}
        self.token = self.call("POST", "/v1/auth/signup", account)["accessToken"]
        # The link is in a mail, which measures nothing here.
        sql("UPDATE users SET email_verified_at = now() WHERE email = :'email'", email=email)

    def call(self, method: str, path: str, body=None, content_type: str = "application/json"):
        """The answer's JSON; anything but 2xx ends the run."""
        fields = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        content = body
        if body is not None:
            fields["Content-Type"] = content_type
            content = body if isinstance(body, bytes) else json.dumps(body)
        self.connection.request(method, path, content, fields)
        answer = self.connection.getresponse()
        text = answer.read()
        if not 200 <= answer.status < 300:
            raise SystemExit(f"{method} {path} was answered with {answer.status}: {text.decode()}")
        return json.loads(text) if text else None
