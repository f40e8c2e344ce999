"""Mailjet's send API v3.1 and Twilio's Messages and Verify, as far as they are documented, on one port.

usage: message_providers.py FOLDER
Prints its port, and ends when its standard input does. What a provider would have sent is kept in FOLDER as JSON.
Credentials are key:secret for Mailjet and ACCOUNT:token for Twilio.
"""
import base64
import http.server
import json
import pathlib
import re
import sys
import threading
import urllib.parse

folder = pathlib.Path(sys.argv[1])
ACCOUNT = "AC" + "0123456789abcdef" * 2
SERVICE = "VA" + "0123456789abcdef" * 2
SENDER = "+15005550006"
MESSAGE_PROPERTIES = {
    "From", "Sender", "To", "Cc", "Bcc", "ReplyTo", "Subject", "TextPart", "HTMLPart", "TemplateID",
    "TemplateLanguage", "TemplateErrorReporting", "TemplateErrorDeliver", "Attachments", "InlinedAttachments",
    "Priority", "CustomCampaign", "DeduplicateCampaign", "TrackOpens", "TrackClicks", "CustomID", "EventPayload",
    "URLTags", "Headers", "Variables", "MonitoringCategory",
}


class Refused(Exception):
    def __init__(self, status, body):
        self.status, self.body = status, body


def mailjet_error(code, message, related=(), status=400):
    error = {
        "ErrorIdentifier": "88b5ca9f-5f1f-42e7-a45e-9ecbad0c285e", "ErrorCode": code, "StatusCode": status,
        "ErrorMessage": message, "ErrorRelatedTo": list(related),
    }
    return Refused(status, {"Messages": [{"Status": "error", "Errors": [error]}]})


def twilio_error(status, code, message):
    return Refused(status, {
        "code": code, "message": message, "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    })


def mailjet(request):
    if request.authorization != "key:secret":
        raise Refused(401, {
            "ErrorIdentifier": "06df1144-c6f3-4ca7-8885-7ec5d4344113", "StatusCode": 401,
            "ErrorMessage": "API key authentication/authorization failure. You may be unauthorized to access the "
                            "API or your API key may be expired.",
        })
    assert request.content_type == "application/json", request.content_type
    body = json.loads(request.body)
    assert set(body) <= {"Messages", "Globals", "SandboxMode", "AdvanceErrorHandling"}, body.keys()
    (message,) = body["Messages"]
    unknown = set(message) - MESSAGE_PROPERTIES
    if unknown:
        raise mailjet_error("mj-0003", f"Unknown property {unknown.pop()}.")
    for name in ("From", "To", "Subject", "TextPart", "HTMLPart"):
        if name not in message:
            raise mailjet_error("mj-0003", f"At least one of the mandatory properties is missing: {name}.")
    for place in [message["From"], *message["To"]]:
        assert set(place) <= {"Email", "Name"}, place
        if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", place["Email"]) or place["Email"].startswith("gone"):
            raise mailjet_error("mj-0013", f"\"{place['Email']}\" is an invalid email address.", ["To[0].Email"])
        if place["Email"].startswith("busy"):
            raise Refused(503, {"ErrorMessage": "Service unavailable", "StatusCode": 503})
        if place["Email"].startswith("often"):
            raise Refused(429, {"ErrorMessage": "Too many requests", "StatusCode": 429})
    assert len(message["CustomID"]) <= 64
    for name in ("TrackOpens", "TrackClicks"):
        assert message.get(name, "account_default") in ("account_default", "disabled", "enabled")
    for name, value in message.get("Headers", {}).items():
        assert re.fullmatch(r"[!-9;-~]+", name) and "\n" not in value and "\r" not in value
    keep("mailjet", message)
    to = {
        "Email": message["To"][0]["Email"], "MessageUUID": "5f1cbd3e-0d1e-4b34-8a44-1c4c3f1c9d01",
        "MessageID": 456, "MessageHref": "https://api.mailjet.com/v3/message/456",
    }
    return 200, {"Messages": [
        {"Status": "success", "CustomID": message["CustomID"], "To": [to], "Cc": [], "Bcc": []}]}


def twilio_form(request):
    if request.authorization != f"{ACCOUNT}:token":
        raise twilio_error(401, 20003, "Authenticate")
    assert request.content_type == "application/x-www-form-urlencoded", request.content_type
    pairs = urllib.parse.parse_qsl(
        request.body.decode("ascii"), keep_blank_values=True, strict_parsing=True, errors="strict")
    form = dict(pairs)
    assert len(form) == len(pairs)
    number = form.get("To", "")
    if not re.fullmatch(r"\+[1-9]\d{1,14}", number) or number == "+15005550001":
        raise twilio_error(400, 21211, f"The 'To' number {number} is not a valid phone number.")
    if number == "+15005550429":
        raise twilio_error(429, 20429, "Too Many Requests")
    if number == "+15005550500":
        raise twilio_error(500, 20500, "Internal Server Error")
    return form


def twilio_messages(request):
    form = twilio_form(request)
    assert set(form) == {"To", "From", "Body"}, form.keys()
    if form["From"] != SENDER:
        raise twilio_error(400, 21606, f"The 'From' phone number provided ({form['From']}) is not yours.")
    if not form["Body"]:
        raise twilio_error(400, 21602, "Message body is required.")
    if len(form["Body"]) > 1600:
        raise twilio_error(400, 21617, "The concatenated message body exceeds the 1600 character limit.")
    keep("twilio", form)
    return 201, {
        "sid": "SM" + "89abcdef01234567" * 2, "account_sid": ACCOUNT, "status": "queued", "to": form["To"],
        "from": SENDER, "body": form["Body"], "error_code": None, "error_message": None,
        "num_segments": "1", "direction": "outbound-api",
    }


def twilio_verify(request):
    form = twilio_form(request)
    assert set(form) == {"To", "Channel", "CustomCode"}, form.keys()
    if form["Channel"] not in ("sms", "call", "email", "whatsapp"):
        raise twilio_error(400, 60200, "Invalid parameter `Channel`: " + form["Channel"])
    if not re.fullmatch(r"\d{4,10}", form["CustomCode"]):
        raise twilio_error(400, 60200, "Invalid parameter `CustomCode`: " + form["CustomCode"])
    keep("verify", form)
    return 201, {
        "sid": "VE" + "89abcdef01234567" * 2, "service_sid": SERVICE, "account_sid": ACCOUNT,
        "to": form["To"], "channel": form["Channel"], "status": "pending", "valid": False,
    }


ROUTES = {
    "/v3.1/send": mailjet,
    f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json": twilio_messages,
    f"/v2/Services/{SERVICE}/Verifications": twilio_verify,
}
lock, kept = threading.Lock(), []


def keep(provider, content):
    with lock:
        kept.append(provider)
        path = folder / f"{len(kept)}.json"
        path.write_text(json.dumps({"provider": provider, "content": content}))


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        self.body = self.rfile.read(int(self.headers["Content-Length"]))
        self.content_type = self.headers["Content-Type"]
        kind, _, text = self.headers.get("Authorization", "").partition(" ")
        self.authorization = base64.b64decode(text).decode() if kind == "Basic" else None
        try:
            route = ROUTES.get(self.path)
            if route is None:
                raise twilio_error(404, 20404, f"The requested resource {self.path} was not found")
            status, answer = route(self)
        except Refused as refused:
            status, answer = refused.status, refused.body
        except AssertionError as broken:
            status, answer = 400, {"message": f"not as documented: {broken}", "ErrorMessage": f"{broken}"}
        data = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
