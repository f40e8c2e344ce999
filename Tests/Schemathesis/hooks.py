"""What the contract says in words and Schemathesis has to be told, and the credentials that calls carry."""

import pathlib
import sys

import schemathesis
from schemathesis.generation.meta import TestPhase

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import real_values  # noqa: E402
from world import World  # noqa: E402

WORLD = World()

OPERATIONS_OF_A_VENUE = ("getPublicVenue", "searchVenueSongDb", "browseVenueSongs", "createGuestRequest")


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Links the list of venues to the operations of a venue, for the stateful phase."""
    response = raw_schema["paths"]["/v1/public/venues"]["get"]["responses"]["200"]
    response["links"] = {
        operation: {
            "operationId": operation,
            "parameters": {"venueUrlName": "$response.body#/venues/0/urlName"},
        }
        for operation in OPERATIONS_OF_A_VENUE
    }


def breaks_a_rule_across_values(query, body):
    """Whether each value fits its schema and their combination is documented to be 400."""
    if ("latitude" in query) != ("longitude" in query):
        return True  # Both coordinates or neither.
    if query.get("sort") == "distance" and "latitude" not in query:
        return True  # Distance needs coordinates.
    if query.get("sort") == "relevance" and ("q" not in query or query.keys() & {"artist", "title", "letter"}):
        return True  # Relevance is that of a text alone.
    if isinstance(body, dict) and "to" in body:
        # A place in a queue comes with what it needs and nothing else.
        needed = {"place": {"place"}, "after": {"aheadId"}, "before": {"behindId"}, "between": {"aheadId", "behindId"}}
        return body.keys() - {"to"} != needed.get(str(body["to"]), set())
    return "cursor" in query  # Only what the server issued is a cursor, and that is signed.


@schemathesis.hook
def filter_case(context, case):
    """Drops data that is meant to be valid and is not."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return True
    return not breaks_a_rule_across_values(case.query or {}, case.body)


@schemathesis.serializer("application/secevent+jwt")
def signed_notice(context, value):
    """A token is sent as it is."""
    return value if isinstance(value, bytes) else str(value).encode()


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """A target or header fields beyond the server's limits are refused before it is known which operation is meant."""
    return response.status_code not in (414, 431)


def operation_id(case):
    return case.operation.definition.raw.get("operationId", "")


def schemes(case):
    """The names of the security schemes that an operation takes."""
    return [name for choice in case.operation.definition.raw.get("security") or [] for name in choice]


@schemathesis.auth(refresh_interval=None)
class Credentials:
    """Gives each call what its operation takes; cases that are about missing or wrong credentials get none."""

    def get(self, case, context):
        named = schemes(case)
        fields = {}
        if "bearer" in named:
            token = WORLD.token(real_values.role(operation_id(case), case.operation.path))
            fields["Authorization"] = f"Bearer {token}"
        if "guestDevice" in named:
            is_kiosk = operation_id(case) == "createKioskRequest"
            fields["X-Device-Token"] = WORLD.get("kiosk")["deviceToken"] if is_kiosk else WORLD.get("device")
        if "apiKey" in named:
            fields["X-API-Key"] = WORLD.get("key")["apiKey"]
        return fields

    def set(self, case, fields, context):
        case.headers = {**(case.headers or {}), **fields}


@schemathesis.hook
def map_case(context, case):
    """Real ids in place of generated ones, where the call is meant to be accepted."""
    if case.meta is None or case.meta.generation.mode.is_positive:
        real_values.fill(WORLD, case, operation_id(case))
    return case


@schemathesis.hook
def before_call(context, case, kwargs):
    """The contract's examples get real ids here, since no other hook sees them.

    A token may have ended since the call was generated, by time or by a call before this one.
    """
    if case.meta is not None and case.meta.phase.name == TestPhase.EXAMPLES:
        real_values.fill(WORLD, case, operation_id(case))
    if case.meta is not None and case.meta.phase.name == TestPhase.STATEFUL:
        real_values.tell_venues_apart(WORLD, case)
        if case.meta.generation.mode.is_positive:
            real_values.name_version(case)
    mark, _, token = str((case.headers or {}).get("Authorization", "")).partition(" ")
    if mark == "Bearer" and WORLD.renewed(token) != token:
        case.headers["Authorization"] = f"Bearer {WORLD.renewed(token)}"


@schemathesis.hook
def after_call(context, case, response):
    """What a call has used up is made anew for the next one."""
    if 200 <= response.status_code < 300:
        WORLD.used_up(*real_values.CONSUMED.get(operation_id(case), ()))
        if operation_id(case) in real_values.CLOSING:
            WORLD.changed((case.path_parameters or {}).values())
