CREATE VIEW public_venues AS
SELECT venues_id, name, url_name, accepting_requests, address, city, state, postal_code, country,
    phone_number, website, ST_Y(location::geometry) AS latitude, ST_X(location::geometry) AS longitude,
    time_zone, created_at, updated_at, customer_profiles_id, location,
    normalized_name, normalized_city, normalized_state, normalized_country, normalized_postal_code
FROM venues
WHERE deleted_at IS NULL;

COMMENT ON VIEW public_venues IS 'The venues that anybody may see; the first sixteen columns are what they see.';

CREATE FUNCTION singr_point(latitude double precision, longitude double precision) RETURNS geography
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)::geography;

CREATE FUNCTION singr_venue_matches(
    venue public_venues, city text, state text, country text, postal_code text, search text,
    accepting_requests boolean, near geography, radius_miles double precision
) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (city IS NULL OR (venue).normalized_city LIKE '%' || nullif(singr_normalize(city), '') || '%')
    AND (state IS NULL OR (venue).normalized_state = singr_normalize(state))
    AND (country IS NULL OR (venue).normalized_country = singr_normalize(country))
    AND (postal_code IS NULL
        OR (venue).normalized_postal_code ^@ nullif(replace(singr_normalize(postal_code), ' ', ''), ''))
    AND (search IS NULL OR (venue).normalized_name LIKE '%' || nullif(singr_normalize(search), '') || '%')
    AND (accepting_requests IS NULL OR (venue).accepting_requests = accepting_requests)
    AND (near IS NULL OR ST_DWithin((venue).location, near, radius_miles * 1609.344));

COMMENT ON FUNCTION singr_venue_matches IS
    'The filters of the public list; null filters nothing. The planner puts the body in the place of the call '
    'and drops the filters that are null, so that the indexes of the others serve.';
