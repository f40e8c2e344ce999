CREATE TABLE venues (
    venues_id uuid PRIMARY KEY DEFAULT singr_uuidv7(),
    customer_profiles_id uuid NOT NULL
        REFERENCES customer_profiles ON UPDATE CASCADE ON DELETE CASCADE,
    openkj_venue_id integer NOT NULL CHECK (openkj_venue_id >= 1),
    url_name text COLLATE "C" NOT NULL UNIQUE
        CHECK (url_name ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(url_name) BETWEEN 3 AND 100),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 255),
    address text NOT NULL CHECK (char_length(address) BETWEEN 1 AND 500),
    city text NOT NULL CHECK (char_length(city) BETWEEN 1 AND 255),
    state text NOT NULL CHECK (char_length(state) BETWEEN 1 AND 100),
    postal_code text NOT NULL CHECK (char_length(postal_code) BETWEEN 1 AND 20),
    country text NOT NULL DEFAULT 'USA' CHECK (char_length(country) BETWEEN 1 AND 100),
    phone_number text CHECK (phone_number ~ '^\+[1-9][0-9]{1,14}$'),
    website text CHECK (char_length(website) <= 500 AND website ~* '^https?://[^[:space:]]+$'),
    location geography(Point, 4326),
    time_zone text NOT NULL DEFAULT 'UTC' CHECK (singr_is_time_zone(time_zone)),
    accepting_requests boolean NOT NULL DEFAULT true,
    normalized_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (singr_normalize(name)) STORED,
    normalized_city text COLLATE "C" NOT NULL GENERATED ALWAYS AS (singr_normalize(city)) STORED,
    normalized_state text COLLATE "C" NOT NULL GENERATED ALWAYS AS (singr_normalize(state)) STORED,
    normalized_country text COLLATE "C" NOT NULL GENERATED ALWAYS AS (singr_normalize(country)) STORED,
    normalized_postal_code text COLLATE "C" NOT NULL
        GENERATED ALWAYS AS (replace(singr_normalize(postal_code), ' ', '')) STORED,
    deleted_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (customer_profiles_id, openkj_venue_id),
    UNIQUE (customer_profiles_id, venues_id)
);

COMMENT ON COLUMN venues.location IS 'Null until known; such a venue is left out of searches by distance.';
COMMENT ON COLUMN venues.deleted_at IS 'Hidden everywhere when set; url_name stays reserved, requests stay.';
COMMENT ON COLUMN venues.normalized_name IS 'What text searches and the sort by name use.';

CREATE INDEX venues_location ON venues USING gist (location)
    WHERE location IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX venues_by_name ON venues (normalized_name, venues_id) WHERE deleted_at IS NULL;
CREATE INDEX venues_by_city ON venues (normalized_city, normalized_name, venues_id)
    WHERE deleted_at IS NULL;
CREATE INDEX venues_by_state ON venues (normalized_state, normalized_name, venues_id)
    WHERE deleted_at IS NULL;
CREATE INDEX venues_by_creation ON venues (created_at, venues_id) WHERE deleted_at IS NULL;
CREATE INDEX venues_by_postal_code ON venues (normalized_postal_code, venues_id) WHERE deleted_at IS NULL;
CREATE INDEX venues_text ON venues
    USING gin (normalized_name gin_trgm_ops, normalized_city gin_trgm_ops) WHERE deleted_at IS NULL;

CREATE FUNCTION singr_assign_openkj_venue_id() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF NEW.openkj_venue_id IS NULL THEN
        UPDATE customer_profiles SET last_openkj_venue_id = last_openkj_venue_id + 1
        WHERE customer_profiles_id = NEW.customer_profiles_id
        RETURNING last_openkj_venue_id INTO NEW.openkj_venue_id;
    ELSE
        UPDATE customer_profiles SET last_openkj_venue_id = NEW.openkj_venue_id
        WHERE customer_profiles_id = NEW.customer_profiles_id
            AND last_openkj_venue_id < NEW.openkj_venue_id;
    END IF;
    RETURN NEW;
END
$$;

COMMENT ON FUNCTION singr_assign_openkj_venue_id() IS
    'Numbers an account''s venues from 1001; an id that is given (an import) moves the counter past it.';

CREATE TRIGGER venues_assign_openkj_venue_id BEFORE INSERT ON venues
    FOR EACH ROW EXECUTE FUNCTION singr_assign_openkj_venue_id();
CREATE TRIGGER venues_touch BEFORE UPDATE ON venues
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();

CREATE TABLE systems (
    systems_id uuid PRIMARY KEY DEFAULT singr_uuidv7(),
    customer_profiles_id uuid NOT NULL
        REFERENCES customer_profiles ON UPDATE CASCADE ON DELETE CASCADE,
    openkj_system_id integer NOT NULL CHECK (openkj_system_id >= 1),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 255),
    configuration jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (customer_profiles_id, openkj_system_id),
    UNIQUE (customer_profiles_id, systems_id)
);

COMMENT ON COLUMN systems.openkj_system_id IS 'Dense, 1 to N in an account: OpenKJ offers exactly 1 to count.';

CREATE FUNCTION singr_assign_openkj_system_id() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF NEW.openkj_system_id IS NULL THEN
        -- The lock makes two concurrent inserts of one account see each other's number.
        PERFORM 1 FROM customer_profiles
        WHERE customer_profiles_id = NEW.customer_profiles_id FOR NO KEY UPDATE;
        SELECT count(*) + 1 INTO NEW.openkj_system_id
        FROM systems WHERE customer_profiles_id = NEW.customer_profiles_id;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER systems_assign_openkj_system_id BEFORE INSERT ON systems
    FOR EACH ROW EXECUTE FUNCTION singr_assign_openkj_system_id();
CREATE TRIGGER systems_touch BEFORE UPDATE ON systems
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();

CREATE FUNCTION singr_close_openkj_system_gap() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    UPDATE systems SET openkj_system_id = OLD.openkj_system_id
    WHERE systems_id = (
        SELECT systems_id FROM systems
        WHERE customer_profiles_id = OLD.customer_profiles_id AND openkj_system_id > OLD.openkj_system_id
        ORDER BY openkj_system_id DESC LIMIT 1);
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION singr_close_openkj_system_gap() IS
    'Keeps system ids dense: the last system takes the number of the one deleted.';

CREATE TRIGGER systems_close_openkj_system_gap AFTER DELETE ON systems
    FOR EACH ROW EXECUTE FUNCTION singr_close_openkj_system_gap();

CREATE TABLE venue_systems (
    customer_profiles_id uuid NOT NULL,
    venues_id uuid NOT NULL,
    systems_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (venues_id, systems_id),
    FOREIGN KEY (customer_profiles_id, venues_id)
        REFERENCES venues (customer_profiles_id, venues_id) ON UPDATE CASCADE ON DELETE CASCADE,
    FOREIGN KEY (customer_profiles_id, systems_id)
        REFERENCES systems (customer_profiles_id, systems_id) ON UPDATE CASCADE ON DELETE CASCADE
);

CREATE INDEX venue_systems_systems ON venue_systems (systems_id);

COMMENT ON TABLE venue_systems IS
    'The systems whose songs a venue offers; a venue without a row offers the account''s whole catalogue. '
    'Both keys carry the account, so a link never crosses tenants.';
