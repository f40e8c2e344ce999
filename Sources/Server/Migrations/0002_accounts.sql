CREATE TABLE users (
    users_id uuid PRIMARY KEY DEFAULT singr_uuidv7(),
    email text NOT NULL UNIQUE
        CHECK (char_length(email) BETWEEN 3 AND 255 AND email = lower(email COLLATE "und-x-icu")),
    password_hash text,
    password_algo text NOT NULL DEFAULT 'argon2id',
    name text CHECK (char_length(name) BETWEEN 1 AND 255),
    display_name text CHECK (char_length(display_name) BETWEEN 1 AND 255),
    phone_number text CHECK (phone_number ~ '^\+[1-9][0-9]{1,14}$'),
    image_url text,
    is_email_verified boolean NOT NULL DEFAULT false,
    last_login_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX users_phone_number ON users (phone_number) WHERE phone_number IS NOT NULL;
CREATE TRIGGER users_touch BEFORE UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();

COMMENT ON COLUMN users.email IS 'Stored in lower case, so that the unique constraint ignores case.';
COMMENT ON COLUMN users.password_hash IS 'PHC string; null for users who sign in elsewhere only.';

CREATE FUNCTION singr_is_time_zone(zone text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN zone ~ '^[A-Za-z]+(/[A-Za-z0-9_+-]+){0,2}$' AND timezone(zone, to_timestamp(0)) IS NOT NULL;
EXCEPTION WHEN invalid_parameter_value THEN
    RETURN false;
END
$$;

CREATE TABLE customer_profiles (
    customer_profiles_id uuid PRIMARY KEY DEFAULT singr_uuidv7(),
    users_id uuid NOT NULL UNIQUE REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    legal_business_name text CHECK (char_length(legal_business_name) BETWEEN 1 AND 255),
    dba_name text CHECK (char_length(dba_name) BETWEEN 1 AND 255),
    stripe_customer_id text UNIQUE,
    contact_email text CHECK (char_length(contact_email) BETWEEN 3 AND 255),
    contact_phone text CHECK (char_length(contact_phone) BETWEEN 1 AND 50),
    time_zone text NOT NULL DEFAULT 'UTC' CHECK (singr_is_time_zone(time_zone)),
    billing_address jsonb,
    metadata jsonb NOT NULL DEFAULT '{}',
    last_openkj_venue_id integer NOT NULL DEFAULT 1000 CHECK (last_openkj_venue_id >= 1000),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TRIGGER customer_profiles_touch BEFORE UPDATE ON customer_profiles
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();

COMMENT ON TABLE customer_profiles IS 'A tenant: the account that owns venues, systems and songs.';
COMMENT ON COLUMN customer_profiles.time_zone IS 'IANA name; the default of the account''s venues.';
COMMENT ON COLUMN customer_profiles.last_openkj_venue_id IS
    'The counter behind venues.openkj_venue_id. Venues alone take from it: system ids are dense and the '
    'OpenKJ serial only says that something changed.';
