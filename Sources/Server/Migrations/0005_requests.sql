CREATE TYPE request_status AS ENUM ('pending', 'performing', 'performed', 'cancelled', 'skipped');

-- The step leaves room to move a request between two others without renumbering the queue.
CREATE SEQUENCE request_position INCREMENT BY 65536;

-- One plain table: the hot paths read the two partial indexes below, which hold the live queues alone and do
-- not grow with history, while partitions by month would make them visit every month and would take the month
-- into each unique key. When history outgrows one table, it becomes the first partition of a new one (ATTACH
-- PARTITION with a validated CHECK on requested_at), without a copy.
CREATE TABLE requests (
    requests_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    venues_id uuid NOT NULL REFERENCES venues ON UPDATE CASCADE ON DELETE CASCADE,
    artist text NOT NULL CHECK (char_length(artist) BETWEEN 1 AND 255),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 255),
    normalized_artist text COLLATE "C" NOT NULL
        GENERATED ALWAYS AS (coalesce(nullif(singr_normalize(artist), ''), artist)) STORED,
    normalized_title text COLLATE "C" NOT NULL
        GENERATED ALWAYS AS (coalesce(nullif(singr_normalize(title), ''), title)) STORED,
    key_change integer NOT NULL DEFAULT 0 CHECK (key_change BETWEEN -12 AND 12),
    notes text CHECK (char_length(notes) <= 500),
    guest_name text CHECK (char_length(guest_name) BETWEEN 1 AND 100),
    guest_device_id uuid,
    status request_status NOT NULL DEFAULT 'pending',
    processed boolean NOT NULL
        GENERATED ALWAYS AS (status IN ('performed', 'cancelled', 'skipped')) STORED,
    position bigint NOT NULL DEFAULT nextval('request_position'),
    requested_at timestamptz NOT NULL DEFAULT now(),
    processed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT requests_processed_with_time CHECK (processed = (processed_at IS NOT NULL))
);

ALTER SEQUENCE request_position OWNED BY requests.position;

COMMENT ON COLUMN requests.normalized_artist IS
    'singr_normalize(artist), or the artist as written where nothing is left of it: a band may be called "!!!".';
COMMENT ON COLUMN requests.guest_device_id IS 'The device that a guest''s signed token names; no account.';
COMMENT ON COLUMN requests.position IS 'Order in the venue''s queue; ties by requests_id.';

CREATE TRIGGER requests_touch BEFORE UPDATE ON requests
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();

CREATE UNIQUE INDEX requests_one_pending_per_guest ON requests
    (venues_id, guest_device_id, normalized_artist, normalized_title)
    WHERE status = 'pending' AND guest_device_id IS NOT NULL;
CREATE INDEX requests_queue ON requests (venues_id, position, requests_id)
    WHERE status IN ('pending', 'performing');
CREATE INDEX requests_by_time ON requests (venues_id, requested_at DESC, requests_id DESC);
