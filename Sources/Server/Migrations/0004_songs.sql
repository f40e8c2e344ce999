CREATE TABLE songdb (
    songdb_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_profiles_id uuid NOT NULL,
    systems_id uuid NOT NULL,
    artist text NOT NULL CHECK (char_length(artist) BETWEEN 1 AND 255),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 255),
    combined text NOT NULL GENERATED ALWAYS AS (artist || ' - ' || title) STORED,
    normalized_artist text COLLATE "C" NOT NULL CHECK (normalized_artist <> ''),
    normalized_title text COLLATE "C" NOT NULL CHECK (normalized_title <> ''),
    normalized_combined text COLLATE "C" NOT NULL
        GENERATED ALWAYS AS (normalized_artist || ' ' || normalized_title) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (customer_profiles_id, systems_id)
        REFERENCES systems (customer_profiles_id, systems_id) ON UPDATE CASCADE ON DELETE CASCADE
);

COMMENT ON TABLE songdb IS 'A song that one system of an account can play.';
COMMENT ON COLUMN songdb.normalized_artist IS 'singr_normalize(artist), kept by a trigger.';

CREATE FUNCTION singr_normalize_song() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.normalized_artist := singr_normalize(NEW.artist);
    NEW.normalized_title := singr_normalize(NEW.title);
    RETURN NEW;
END
$$;

-- A trigger, not generated columns: those cannot be used by further generated columns (the combined form).
CREATE TRIGGER songdb_normalize BEFORE INSERT OR UPDATE OF artist, title, normalized_artist, normalized_title
    ON songdb FOR EACH ROW EXECUTE FUNCTION singr_normalize_song();
CREATE TRIGGER songdb_touch BEFORE UPDATE ON songdb
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();

CREATE UNIQUE INDEX songdb_song ON songdb (systems_id, normalized_artist, normalized_title);
CREATE INDEX songdb_by_title ON songdb (systems_id, normalized_title, normalized_artist, songdb_id);
