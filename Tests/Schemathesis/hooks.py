"""Rules of the contract that a schema of a single parameter cannot say.

Data that breaks one of them is valid for every schema, so Schemathesis would expect 2xx where the contract documents
400. Such data is not sent as valid; the server's refusal of it is tested by the handlers' own tests.
"""

import schemathesis


def breaks_a_documented_rule(query):
    """Whether each parameter is valid and their combination is not."""
    if ("latitude" in query) != ("longitude" in query):
        return True  # Both coordinates or neither.
    if query.get("sort") == "distance" and "latitude" not in query:
        return True  # Distance needs coordinates.
    return "cursor" in query  # Only what the server issued is a cursor, and that is signed.


@schemathesis.hook
def filter_case(context, case):
    """Drops data that is meant to be valid and is not."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return True
    return not breaks_a_documented_rule(case.query or {})
