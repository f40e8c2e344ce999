"""The bytes that the OpenKJ desktop program sends: Qt's request head, JSON indented by four with members in order."""

import base64
import hashlib
import json


def body(fields: dict) -> bytes:
    """As Qt's QJsonDocument writes it; an empty array takes two lines there."""
    text = json.dumps(fields, indent=4, sort_keys=True, ensure_ascii=False) + "\n"
    return text.replace('"songs": []', '"songs": [\n    ]').encode()


def request(host: str, path: str, fields: dict) -> bytes:
    content = body(fields)
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n"
        "Connection: Keep-Alive\r\nAccept-Encoding: gzip, deflate\r\nAccept-Language: en-US,*\r\nUser-Agent: Mozilla/5.0\r\n\r\n"
    )
    return head.encode() + content


def batches(songs: list[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """The batches of an upload: the song after each full batch is left out, each batch is turned around, and the last one
    has fewer than a thousand songs, if need be none."""
    made = []
    for start in range(0, len(songs) + 1002, 1001):
        made.append(songs[start : start + 1000][::-1])
        if len(made[-1]) < 1000:
            break
    return made


def secret(number: int) -> str:
    """The API key of the account of that number, as `data/saturday.sql` makes it; for a private database alone."""
    digest = hashlib.sha256(f"saturday {number}".encode()).digest()
    return "sk_live_" + base64.urlsafe_b64encode(digest).decode().rstrip("=")


def reply_error(status: int, content: bytes, command: str) -> tuple[dict, str | None]:
    """The envelope of an answer, and what is wrong with it as the program would see it."""
    if status != 200:
        return {}, f"status {status}" if status else "no answer"
    try:
        envelope = json.loads(content)
    except ValueError:
        return {}, "no JSON"
    if not isinstance(envelope, dict) or envelope.get("command") != command:
        return {}, "command not echoed"
    if envelope.get("error") is not False or envelope.get("errorString", "") != "":
        return envelope, f"error: {envelope.get('errorString')}"
    return envelope, None
