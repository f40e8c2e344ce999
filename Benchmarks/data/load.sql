-- Fills bench_venue with a thousand venues: those of venues.json and variations of them.
\set ON_ERROR_STOP on
DROP TABLE IF EXISTS bench_venue;
CREATE TABLE bench_venue (
    number             integer NOT NULL UNIQUE,
    id                 uuid PRIMARY KEY,
    name               text NOT NULL,
    url_name           text NOT NULL UNIQUE,
    accepting_requests boolean NOT NULL,
    address            text NOT NULL,
    city               text NOT NULL,
    state              text NOT NULL,
    postal_code        text NOT NULL,
    country            text NOT NULL,
    phone_number       text,
    website            text,
    latitude           double precision,
    longitude          double precision,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL
);
INSERT INTO bench_venue
SELECT n * 20 + position, CASE n WHEN 0 THEN (v->>'id')::uuid ELSE gen_random_uuid() END, v->>'name',
       (v->>'urlName') || CASE n WHEN 0 THEN '' ELSE '-' || n END, (v->>'acceptingRequests')::boolean,
       v->>'address', v->>'city', v->>'state', v->>'postalCode', v->>'country', v->>'phoneNumber', v->>'website',
       (v->'location'->>'latitude')::double precision, (v->'location'->>'longitude')::double precision,
       (v->>'createdAt')::timestamptz, (v->>'updatedAt')::timestamptz
  FROM jsonb_array_elements(:'venues'::jsonb->'venues') WITH ORDINALITY AS list (v, position), generate_series(0, 49) AS n;
ANALYZE bench_venue;
