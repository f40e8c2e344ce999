CREATE TABLE song_uploads (
    song_uploads_id uuid PRIMARY KEY,
    customer_profiles_id uuid NOT NULL,
    systems_id uuid NOT NULL,
    source text NOT NULL CHECK (source IN ('openkj', 'import')),
    last_batch_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    FOREIGN KEY (customer_profiles_id, systems_id)
        REFERENCES systems (customer_profiles_id, systems_id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE UNIQUE INDEX song_uploads_openkj ON song_uploads (systems_id) WHERE source = 'openkj';
CREATE INDEX song_uploads_system ON song_uploads (customer_profiles_id, systems_id);
COMMENT ON TABLE song_uploads IS
    'New catalogues of systems that are not complete yet. Searches read the old one until the new one is published in '
    'one transaction.';
COMMENT ON COLUMN song_uploads.last_batch_at IS
    'OpenKJ never says that it is done: an upload counts as complete when it has been quiet for some seconds.';

CREATE TABLE uploaded_songs (
    song_uploads_id uuid NOT NULL REFERENCES song_uploads ON UPDATE CASCADE ON DELETE CASCADE,
    artist text NOT NULL CHECK (char_length(artist) BETWEEN 1 AND 255),
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 255),
    normalized_artist text COLLATE "C" NOT NULL CHECK (normalized_artist <> ''),
    normalized_title text COLLATE "C" NOT NULL CHECK (normalized_title <> ''),
    disc_id text NOT NULL DEFAULT '' CHECK (char_length(disc_id) <= 64),
    manufacturer text NOT NULL DEFAULT '' CHECK (char_length(manufacturer) <= 100),
    PRIMARY KEY (song_uploads_id, normalized_artist, normalized_title, disc_id, manufacturer)
);
COMMENT ON TABLE uploaded_songs IS 'The songs of an upload, each version once; of two spellings the first one counts.';

CREATE TABLE song_versions (
    songdb_id bigint NOT NULL REFERENCES songdb ON UPDATE CASCADE ON DELETE CASCADE,
    disc_id text NOT NULL DEFAULT '' CHECK (char_length(disc_id) <= 64),
    manufacturer text NOT NULL DEFAULT '' CHECK (char_length(manufacturer) <= 100),
    PRIMARY KEY (songdb_id, disc_id, manufacturer),
    CHECK (disc_id <> '' OR manufacturer <> '')
);
COMMENT ON TABLE song_versions IS
    'The discs and manufacturers of a song. A song without a row is there once, and nobody said by whom.';

CREATE FUNCTION singr_publish_upload(upload uuid) RETURNS bigint
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
DECLARE
    target song_uploads;
    published bigint;
BEGIN
    SELECT * INTO target FROM song_uploads WHERE song_uploads_id = upload FOR UPDATE;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    DELETE FROM songdb song
    WHERE song.systems_id = target.systems_id AND NOT EXISTS (
        SELECT FROM uploaded_songs uploaded
        WHERE uploaded.song_uploads_id = upload
            AND uploaded.normalized_artist = song.normalized_artist
            AND uploaded.normalized_title = song.normalized_title);
    INSERT INTO songdb (customer_profiles_id, systems_id, artist, title)
    SELECT DISTINCT ON (normalized_artist, normalized_title)
        target.customer_profiles_id, target.systems_id, artist, title
    FROM uploaded_songs uploaded
    WHERE song_uploads_id = upload AND NOT EXISTS (
        SELECT FROM songdb song
        WHERE song.systems_id = target.systems_id
            AND song.normalized_artist = uploaded.normalized_artist
            AND song.normalized_title = uploaded.normalized_title)
    ORDER BY normalized_artist, normalized_title
    ON CONFLICT (systems_id, normalized_artist, normalized_title) DO NOTHING;
    DELETE FROM song_versions USING songdb song
    WHERE song_versions.songdb_id = song.songdb_id AND song.systems_id = target.systems_id;
    INSERT INTO song_versions (songdb_id, disc_id, manufacturer)
    SELECT song.songdb_id, uploaded.disc_id, uploaded.manufacturer
    FROM uploaded_songs uploaded JOIN songdb song
        ON song.systems_id = target.systems_id
            AND song.normalized_artist = uploaded.normalized_artist
            AND song.normalized_title = uploaded.normalized_title
    WHERE uploaded.song_uploads_id = upload AND (uploaded.disc_id <> '' OR uploaded.manufacturer <> '')
    ON CONFLICT DO NOTHING;
    SELECT count(*) INTO published FROM songdb WHERE systems_id = target.systems_id;
    DELETE FROM song_uploads WHERE song_uploads_id = upload;
    RETURN published;
END
$$;
COMMENT ON FUNCTION singr_publish_upload(uuid) IS
    'Makes a system''s catalogue that of the upload, in one transaction: songs that stay keep their ids. How many songs '
    'the system has then; null where the upload is gone.';

CREATE TABLE openkj_alerts (
    openkj_alerts_id uuid PRIMARY KEY DEFAULT singr_uuidv7(),
    customer_profiles_id uuid NOT NULL REFERENCES customer_profiles ON UPDATE CASCADE ON DELETE CASCADE,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 100),
    message text NOT NULL CHECK (char_length(message) BETWEEN 1 AND 1000),
    shows_from timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX openkj_alerts_of_account ON openkj_alerts (customer_profiles_id, shows_from DESC);
COMMENT ON TABLE openkj_alerts IS
    'What OpenKJ shows its operator in a box. It asks every ten minutes and cannot say that it was read, so an alert '
    'shows for ten minutes from shows_from on: once in each program that runs.';
