CREATE TABLE venue_queues (
    venues_id uuid PRIMARY KEY REFERENCES venues ON UPDATE CASCADE ON DELETE CASCADE,
    discipline text NOT NULL DEFAULT 'first_come' CHECK (discipline IN ('first_come', 'rotation')),
    songs_per_turn integer NOT NULL DEFAULT 1 CHECK (songs_per_turn BETWEEN 1 AND 5),
    new_singers_every integer CHECK (new_singers_every BETWEEN 1 AND 10),
    maximum_pending integer CHECK (maximum_pending BETWEEN 1 AND 50),
    maximum_in_a_row integer CHECK (maximum_in_a_row BETWEEN 1 AND 50),
    visibility text NOT NULL DEFAULT 'both' CHECK (visibility IN ('nothing', 'names', 'songs', 'both')),
    night_started_at timestamptz,
    pin_revision bigint NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 70);

COMMENT ON TABLE venue_queues IS
    'How a venue orders its queue. Whoever changes anything of the queue locks this row first (FOR NO KEY UPDATE), the '
    'rows of several venues in the order of their keys, and only then anything else.';
COMMENT ON COLUMN venue_queues.new_singers_every IS
    'A rotation lets a new singer in after so many turns of others; null has them wait at the end.';
COMMENT ON COLUMN venue_queues.night_started_at IS 'When the host last began a night; see singr_night_start.';
COMMENT ON COLUMN venue_queues.pin_revision IS 'The latest revision of queue_pins.';

CREATE TRIGGER venue_queues_touch BEFORE UPDATE ON venue_queues
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();

CREATE FUNCTION singr_add_venue_queue() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    INSERT INTO venue_queues (venues_id) VALUES (NEW.venues_id);
    RETURN NULL;
END
$$;
CREATE TRIGGER venues_queue AFTER INSERT ON venues FOR EACH ROW EXECUTE FUNCTION singr_add_venue_queue();
INSERT INTO venue_queues (venues_id) SELECT venues_id FROM venues;

CREATE FUNCTION singr_business_day_start(zone text, at timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (date_trunc('day', (at AT TIME ZONE zone) - interval '10 hours') + interval '10 hours') AT TIME ZONE zone;

COMMENT ON FUNCTION singr_business_day_start(text, timestamptz) IS
    'The latest 10:00 in the time zone: a night that goes on past midnight is one day.';

CREATE FUNCTION singr_night_start(zone text, begun_by_host timestamptz, at timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN greatest(begun_by_host, singr_business_day_start(zone, at));

COMMENT ON FUNCTION singr_night_start(text, timestamptz, timestamptz) IS
    'When tonight began: with the business day, or later where the host began a night since.';

CREATE TABLE kiosks (
    kiosks_id uuid PRIMARY KEY DEFAULT singr_uuidv7(),
    venues_id uuid NOT NULL REFERENCES venues ON UPDATE CASCADE ON DELETE CASCADE,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    removed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (venues_id, kiosks_id)
);
COMMENT ON TABLE kiosks IS 'Devices at a venue that many singers share; each has a device token that names its id.';

CREATE TABLE venue_singers (
    venue_singers_id uuid PRIMARY KEY DEFAULT singr_uuidv7(),
    venues_id uuid NOT NULL REFERENCES venues ON UPDATE CASCADE ON DELETE CASCADE,
    singer_profiles_id uuid REFERENCES singer_profiles ON UPDATE CASCADE ON DELETE SET NULL,
    guest_device_id uuid,
    kiosks_id uuid,
    normalized_name text COLLATE "C" CHECK (char_length(normalized_name) BETWEEN 1 AND 255),
    display_name text CHECK (char_length(display_name) BETWEEN 1 AND 255),
    identity text COLLATE "C" GENERATED ALWAYS AS (coalesce(
        'profile ' || singer_profiles_id::text, 'device ' || guest_device_id::text,
        'name ' || coalesce(kiosks_id::text, 'host') || ' ' || normalized_name)) STORED,
    presence text NOT NULL DEFAULT 'present' CHECK (presence IN ('present', 'away', 'removed')),
    joined_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (venues_id, identity),
    UNIQUE (venues_id, venue_singers_id),
    CHECK (num_nonnulls(singer_profiles_id, guest_device_id, normalized_name) <= 1),
    CHECK (kiosks_id IS NULL OR normalized_name IS NOT NULL),
    FOREIGN KEY (venues_id, kiosks_id) REFERENCES kiosks (venues_id, kiosks_id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX venue_singers_profile ON venue_singers (singer_profiles_id) WHERE singer_profiles_id IS NOT NULL;
CREATE INDEX venue_singers_joined ON venue_singers (venues_id, joined_at);
CREATE TRIGGER venue_singers_touch BEFORE UPDATE ON venue_singers
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();

COMMENT ON TABLE venue_singers IS
    'Who sings at a venue: a profile, a guest''s device, or a name at a kiosk or of the host''s. The same one is the same '
    'row for ever.';
COMMENT ON COLUMN venue_singers.display_name IS 'What a guest or a kiosk says; those with a profile are called by that.';
COMMENT ON COLUMN venue_singers.joined_at IS
    'When they first asked for a song tonight, or asked again after having been removed.';

CREATE VIEW named_singers AS
SELECT singer.venue_singers_id, singer.venues_id, singer.singer_profiles_id, singer.guest_device_id,
    coalesce(profile.nickname, users.display_name, users.name, singer.display_name, 'Guest') AS name,
    singer.presence, singer.joined_at
FROM venue_singers singer
    LEFT JOIN singer_profiles profile USING (singer_profiles_id)
    LEFT JOIN users USING (users_id);
COMMENT ON VIEW named_singers IS 'Singers with the names that venues show and call.';

INSERT INTO venue_singers (venues_id, guest_device_id, display_name, joined_at)
SELECT venues_id, guest_device_id,
    (array_agg(guest_name ORDER BY requests_id DESC) FILTER (WHERE guest_name IS NOT NULL))[1], min(requested_at)
FROM requests WHERE guest_device_id IS NOT NULL
GROUP BY venues_id, guest_device_id;

ALTER TABLE requests
    ADD COLUMN venue_singers_id uuid,
    ADD COLUMN singer_profiles_id uuid REFERENCES singer_profiles ON UPDATE CASCADE ON DELETE SET NULL,
    ADD COLUMN submitted_by_user_id uuid REFERENCES users ON UPDATE CASCADE ON DELETE SET NULL,
    ADD COLUMN held boolean NOT NULL DEFAULT false,
    ADD COLUMN started_at timestamptz,
    ADD COLUMN is_out_of_turn boolean NOT NULL DEFAULT false,
    ADD COLUMN source text NOT NULL DEFAULT 'guest'
        CHECK (source IN ('guest', 'singer', 'kiosk', 'host', 'api', 'openkj')),
    ADD COLUMN partner_names text[] NOT NULL DEFAULT '{}' CHECK (cardinality(partner_names) <= 3),
    ADD FOREIGN KEY (venues_id, venue_singers_id) REFERENCES venue_singers (venues_id, venue_singers_id)
        ON UPDATE CASCADE ON DELETE CASCADE;
COMMENT ON COLUMN requests.is_out_of_turn IS
    'A host had it sung where it was not next by the policy; its singers have sung all the same.';
COMMENT ON COLUMN requests.partner_names IS 'Who sings along, as the singer wrote it; shown, and counted nowhere.';

UPDATE requests SET venue_singers_id = singer.venue_singers_id
FROM venue_singers singer
WHERE singer.venues_id = requests.venues_id AND singer.guest_device_id = requests.guest_device_id;

DROP INDEX requests_one_pending_per_guest;
CREATE UNIQUE INDEX requests_one_pending_per_singer ON requests
    (venues_id, venue_singers_id, normalized_artist, normalized_title)
    WHERE status = 'pending' AND venue_singers_id IS NOT NULL;
CREATE INDEX requests_sung ON requests (venues_id, processed_at) WHERE status = 'performed';
CREATE INDEX requests_of_singer ON requests (venue_singers_id, requests_id DESC) WHERE venue_singers_id IS NOT NULL;
CREATE INDEX requests_of_profile ON requests (singer_profiles_id, requests_id DESC)
    WHERE singer_profiles_id IS NOT NULL;
CREATE INDEX requests_of_user ON requests (submitted_by_user_id) WHERE submitted_by_user_id IS NOT NULL;

CREATE TABLE request_singers (
    requests_id bigint NOT NULL REFERENCES requests ON UPDATE CASCADE ON DELETE CASCADE,
    venue_singers_id uuid NOT NULL,
    venues_id uuid NOT NULL,
    place smallint NOT NULL CHECK (place BETWEEN 1 AND 3),
    PRIMARY KEY (requests_id, venue_singers_id),
    UNIQUE (requests_id, place),
    FOREIGN KEY (venues_id, venue_singers_id) REFERENCES venue_singers (venues_id, venue_singers_id)
        ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX request_singers_singer ON request_singers (venue_singers_id);
COMMENT ON TABLE request_singers IS
    'Who sings a request along with its singer. Hosts alone write here, so that nobody gains turns by naming friends.';

CREATE TABLE queue_pins (
    requests_id bigint PRIMARY KEY REFERENCES requests ON UPDATE CASCADE ON DELETE CASCADE,
    venues_id uuid NOT NULL REFERENCES venues ON UPDATE CASCADE ON DELETE CASCADE,
    placement text NOT NULL CHECK (placement IN ('next', 'song', 'after', 'before', 'between')),
    song bigint CHECK (song >= 1),
    ahead bigint,
    behind bigint,
    revision bigint NOT NULL CHECK (revision >= 1),
    CHECK ((song IS NOT NULL) = (placement = 'song')),
    CHECK ((ahead IS NOT NULL) = (placement IN ('after', 'between'))),
    CHECK ((behind IS NOT NULL) = (placement IN ('before', 'between')))
);
CREATE INDEX queue_pins_venue ON queue_pins (venues_id);
COMMENT ON TABLE queue_pins IS
    'Where hosts put requests that wait, whatever the policy says. ahead and behind name requests without a foreign key: '
    'a neighbour that is gone leaves the pin without effect.';

-- Whatever changes the queue changes the serial: see 0017. Joining changes it by the request that comes with it.
CREATE TRIGGER venue_queues_updated AFTER UPDATE ON venue_queues REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_requests_changed();
CREATE TRIGGER venue_singers_updated AFTER UPDATE ON venue_singers REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_requests_changed();
CREATE TRIGGER request_singers_inserted AFTER INSERT ON request_singers REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_requests_changed();
CREATE TRIGGER request_singers_deleted AFTER DELETE ON request_singers REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_requests_changed();
CREATE TRIGGER queue_pins_inserted AFTER INSERT ON queue_pins REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_requests_changed();
CREATE TRIGGER queue_pins_updated AFTER UPDATE ON queue_pins REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_requests_changed();
CREATE TRIGGER queue_pins_deleted AFTER DELETE ON queue_pins REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_requests_changed();
