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

-- What a node asks to learn which sessions ended; the product's tables without what it does not read.
CREATE TABLE IF NOT EXISTS sessions (sessions_id uuid PRIMARY KEY, ended_at timestamptz);
CREATE TABLE IF NOT EXISTS ended_tokens (token_id uuid PRIMARY KEY, ended_at timestamptz);
CREATE TABLE IF NOT EXISTS access_changes (access_changes_id bigint PRIMARY KEY, users_id uuid, changed_at timestamptz);
CREATE INDEX IF NOT EXISTS sessions_ended ON sessions (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS ended_tokens_ended ON ended_tokens (ended_at);
CREATE INDEX IF NOT EXISTS access_changes_changed ON access_changes (changed_at);
