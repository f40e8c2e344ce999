"""What the contract says in words and Schemathesis has to be told."""

import schemathesis

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


def breaks_a_rule_across_parameters(query):
    """Whether each parameter fits its schema and their combination is documented to be 400."""
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
    return not breaks_a_rule_across_parameters(case.query or {})
