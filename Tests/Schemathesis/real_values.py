"""Puts real ids and passwords into generated calls, so that they get beyond 404 and 403."""

import json
import zlib

from schemathesis.generation.meta import TestPhase
from world import PASSWORD, World

# What a successful call uses up; the next call gets a new one.
CONSUMED = {
    "deleteVenue": ["doomed venue"],
    "restoreVenue": ["deleted venue"],
    "deleteSystem": ["doomed system"],
    "revokeApiKey": ["doomed key"],
    "removeKiosk": ["doomed kiosk"],
    "cancelGuestRequest": ["guest request"],
    "cancelSingerRequest": ["singer request"],
    "bulkDeleteRequests": ["host request", "guest request", "singer request"],
    "bulkSetRequestsProcessed": ["host request"],
    "deleteRequest": ["host request"],
    "updateRequest": ["host request"],
    "setRequestProcessed": ["host request"],
    "startRequest": ["host request"],
    "skipRequest": ["host request"],
    # Gives a new access token in place of the present one.
    "reauthenticate": ["leaver", "session"],
    "signOut": ["leaver", "session"],
    "signOutAll": ["leaver", "session"],
    "revokeSession": ["leaver", "session"],
    "changePassword": ["leaver", "session"],
    "deleteAccount": ["leaver", "session"],
    "switchContext": ["leaver", "session"],
    "refreshToken": ["leaver", "session"],
    "resetPassword": ["leaver", "session"],
    "requestEmailChange": ["leaver", "session"],
}
# After these, what was called by its id does not serve other calls any more.
CLOSING = {
    "deleteVenue", "setVenueAccepting", "updateVenue", "deleteSystem", "revokeApiKey", "updateApiKey", "removeKiosk",
}
# Songs are asked for by these.
ASKING = {
    "createGuestRequest", "createKioskRequest", "createSingerRequest", "updateGuestRequest", "updateSingerRequest",
}
# Operations that end the session that calls them, or make its account another one: they get an account to lose.
LEAVING = {operation for operation, things in CONSUMED.items() if "leaver" in things}


def role(operation_id: str, path: str) -> str:
    """Whose access token a call carries."""
    if operation_id in LEAVING:
        return "leaver"
    for prefix, name in (("/v1/customer", "customer"), ("/v1/singer", "singer"), ("/v1/admin", "admin")):
        if path.startswith(prefix):
            return name
    return "person"


def fill(world: World, case, operation_id: str) -> None:
    """Three of four calls get real values where there are any; which ones depends on what was generated alone."""
    path, query, body = case.path_parameters or {}, case.query or {}, case.body
    generated = repr((case.operation.label, sorted(path.items()), sorted(query.items()), body))
    if isinstance(body, dict):
        body.update({name: value for name, value in accepted(world, operation_id).items() if body.get(name) is not None})
        if operation_id == "changePassword":
            # Only accounts of an identity provider have none.
            body["currentPassword"] = PASSWORD
        if "\\u0000" in json.dumps(body.get("configuration")):
            body["configuration"] = {"brand": "OpenKJ"}
    if isinstance(body, dict) and operation_id in ASKING:
        # A song and its version must be of the venue's songbook.
        for name in ("songdbId", "discId", "manufacturer"):
            body.pop(name, None)
    if {"startDate", "endDate"} <= query.keys():
        # The end is not before the start, nor too far behind it.
        query.update(startDate="2026-11-01T00:00:00Z", endDate="2026-11-30T00:00:00Z")
    name_version(case)
    # What follows a link keeps the ids that it came with.
    if case.meta is not None and case.meta.phase.name == TestPhase.STATEFUL:
        return
    if zlib.crc32(generated.encode("utf-8", "replace")) % 4 == 0:
        return
    path.update({name: value for name, value in path_values(world, operation_id, case.operation.path).items() if name in path})
    customer = case.operation.path.startswith("/v1/customer")
    for name, thing in (("venueId", "hall"), ("systemId", "system")):
        if customer and name in query:
            query[name] = world.get(thing)["id"]
    if isinstance(body, dict):
        body.update({name: value for name, value in body_values(world, operation_id).items() if name in body})


def name_version(case) -> None:
    """No schema tells what an entity tag is."""
    if "If-None-Match" in (case.headers or {}):
        case.headers["If-None-Match"] = '"17-29402340"'


def tell_venues_apart(world: World, case) -> None:
    """OpenKJ's number of a venue is called like the id, and links are guessed by names."""
    takes_number = case.operation.path.startswith("/api/")
    for values in (case.path_parameters or {}, case.query or {}):
        if "venueId" in values and str(values["venueId"]).isdigit() != takes_number:
            values["venueId"] = world.get("hall")["openkjVenueId" if takes_number else "id"]


def accepted(world: World, operation_id: str) -> dict[str, object]:
    """Members whose rules no schema tells: which names of time zones there are, which numbers, which ids, what time it is."""
    values: dict[str, object] = {"timeZone": "America/Chicago", "expiresAt": "2099-12-31T00:00:00Z"}
    if operation_id in ("createVenue", "updateVenue"):
        values["phoneNumber"] = "+1 (512) 555-0142"
    if operation_id in ("requestPhoneChange", "enrollSms"):
        values["phoneNumber"] = "+4915112345678"
    if operation_id == "bulkSetRequestsProcessed":
        values["requestIds"] = [world.get("host request")["id"]]
    if operation_id == "setRequestSingers":
        values["singerIds"] = []
    if operation_id == "setVenueSystems":
        values["systemIds"] = [world.get("system")["id"]]
    return values


def path_values(world: World, operation_id: str, path: str) -> dict[str, object]:
    def lost(name: str) -> str:
        return f"doomed {name}" if f"doomed {name}" in CONSUMED.get(operation_id, ()) else name

    values: dict[str, object] = {}
    if path.startswith("/api/"):
        values = {"venueId": world.get("hall")["openkjVenueId"]}
    elif "{requestId}" in path:
        owner = "singer" if path.startswith("/v1/singer") else "guest" if path.startswith("/v1/public") else "host"
        values = {"requestId": world.get(f"{owner} request")["id"], **stage(world)}
    elif "{singerId}" in path:
        values = {"singerId": world.get("queue singer"), **stage(world)}
    elif "{kioskId}" in path:
        values = {"kioskId": world.get(lost("kiosk"))["id"], **stage(world)}
    elif operation_id in ("createKioskRequest", "listGuestRequests") or path.startswith("/v1/singer"):
        values = stage(world)
    elif "{venueId}" in path:
        name = {"deleteVenue": "doomed venue", "restoreVenue": "deleted venue"}.get(operation_id, "hall")
        values["venueId"] = world.get(name)["id"]
    if "{systemId}" in path:
        values["systemId"] = world.get(lost("system"))["id"]
    if "{keyId}" in path:
        values["keyId"] = world.get(lost("key"))["id"]
    if "{sessionId}" in path:
        values["sessionId"] = world.get("session")
    if "{userId}" in path:
        values["userId"] = world.get("patient")["id"]
    return values


def stage(world: World) -> dict[str, object]:
    return {"venueId": world.get("stage")["id"], "venueUrlName": world.get("stage")["urlName"]}


def body_values(world: World, operation_id: str) -> dict[str, object]:
    if operation_id == "signIn":
        return {"email": world.get("visitor")["email"], "password": PASSWORD}
    if operation_id in ("refreshToken", "signOut"):
        world.token("leaver")
        return {"refreshToken": world.get("leaver")["tokens"]["refreshToken"]}
    if operation_id == "switchContext":
        mine = world.call("GET", "/v1/auth/me", None, "leaver")["customerProfile"]
        return {"contextType": "customer", "contextId": mine["id"]} if mine else {}
    values: dict[str, object] = {}
    if operation_id == "createSingerRequest":
        values["venueId"] = world.get("stage")["id"]
    elif operation_id in ("signUp", "resetPassword"):
        return values
    return values | {"password": PASSWORD, "currentPassword": PASSWORD}
