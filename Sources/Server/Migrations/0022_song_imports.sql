-- What an import of a million songs spends its time with. The results are the same: a text without a word that
-- punctuation splits, and one of ASCII alone, need none of the steps that a function in SQL starts an executor for.
-- Names are written with their schema, since a restored dump computes generated columns without any in the search path.
CREATE OR REPLACE FUNCTION singr_search_words(normal text, joined text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$
DECLARE
    words text := normal || CASE joined WHEN '' THEN '' ELSE ' ' || left(joined, 255) END;
BEGIN
    IF octet_length(normal) = char_length(normal) THEN
        RETURN words;
    END IF;
    RETURN words || (
        SELECT coalesce(string_agg(' ' || substr(word, place), '' ORDER BY place), '')
        FROM string_to_table(normal, ' ') AS word, generate_series(2, char_length(word)) AS place
        WHERE word ~ '[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]');
END
$$;

CREATE OR REPLACE FUNCTION singr_joined_words(value text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$
BEGIN
    IF value !~ '\S[^[:alnum:][:space:]]+\S' COLLATE pg_catalog."und-x-icu" THEN
        RETURN '';
    END IF;
    RETURN (
        SELECT coalesce(string_agg(replace(normal, ' ', ''), ' ' ORDER BY place), '')
        FROM regexp_split_to_table(public.singr_fold(value), '\s+') WITH ORDINALITY AS part (word, place),
            LATERAL public.singr_normalize(part.word) AS normal
        WHERE strpos(normal, ' ') > 0);
END
$$;

CREATE OR REPLACE FUNCTION singr_initial(value text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$
DECLARE
    first text COLLATE "C" := left(ltrim(value, ' ''"’‘“”„«'), 1);
BEGIN
    IF first BETWEEN 'A' AND 'Z' THEN
        RETURN first;
    ELSIF first BETWEEN 'a' AND 'z' THEN
        RETURN upper(first);
    END IF;
    first := left(public.singr_fold(first), 1);
    RETURN CASE
        WHEN first ~ '[[:digit:]]' COLLATE "und-x-icu" THEN '0'
        WHEN first ~ '[[:alpha:]]' COLLATE "und-x-icu" THEN left(upper(first COLLATE "und-x-icu"), 1)
        ELSE '#'
    END;
END
$$;

-- Whoever inserts a song with both normal forms has computed them by singr_normalize already.
DROP TRIGGER songdb_normalize ON songdb;
CREATE TRIGGER songdb_normalize_inserted BEFORE INSERT ON songdb FOR EACH ROW
    WHEN (NEW.normalized_artist IS NULL OR NEW.normalized_title IS NULL)
    EXECUTE FUNCTION singr_normalize_song();
CREATE TRIGGER songdb_normalize_updated BEFORE UPDATE OF artist, title, normalized_artist, normalized_title
    ON songdb FOR EACH ROW EXECUTE FUNCTION singr_normalize_song();

CREATE TABLE song_imports (
    song_imports_id uuid PRIMARY KEY,
    customer_profiles_id uuid NOT NULL REFERENCES customer_profiles ON UPDATE CASCADE ON DELETE CASCADE,
    systems_id uuid REFERENCES systems ON UPDATE CASCADE ON DELETE SET NULL,
    openkj_system_id integer NOT NULL,
    jobs_id bigint,
    file_name text CHECK (char_length(file_name) <= 255),
    mode text NOT NULL CHECK (mode IN ('append', 'replace')),
    is_dry_run boolean NOT NULL,
    state text NOT NULL DEFAULT 'receiving'
        CHECK (state IN ('receiving', 'queued', 'running', 'completed', 'failed')),
    created_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    finished_at timestamptz,
    is_writing boolean NOT NULL DEFAULT false,
    total_bytes bigint NOT NULL DEFAULT 0,
    bytes_read bigint NOT NULL DEFAULT 0,
    rows_read bigint NOT NULL DEFAULT 0,
    rows_invalid bigint NOT NULL DEFAULT 0,
    rows_duplicate bigint NOT NULL DEFAULT 0,
    songs_inserted bigint NOT NULL DEFAULT 0,
    songs_updated bigint NOT NULL DEFAULT 0,
    songs_unchanged bigint NOT NULL DEFAULT 0,
    songs_removed bigint NOT NULL DEFAULT 0,
    format text,
    encoding text,
    delimiter text,
    header_row bigint,
    column_fields text[] NOT NULL DEFAULT '{}',
    column_positions integer[] NOT NULL DEFAULT '{}',
    column_names text[] NOT NULL DEFAULT '{}',
    warning_codes text[] NOT NULL DEFAULT '{}',
    warning_rows bigint[] NOT NULL DEFAULT '{}',
    error_count bigint NOT NULL DEFAULT 0,
    failure_code text,
    failure_message text,
    CHECK ((state IN ('completed', 'failed')) = (finished_at IS NOT NULL)),
    CHECK ((state = 'failed') = (failure_code IS NOT NULL)),
    CHECK ((failure_code IS NULL) = (failure_message IS NULL))
) WITH (fillfactor = 70);

CREATE INDEX song_imports_of_account ON song_imports (customer_profiles_id, created_at DESC, song_imports_id DESC);
CREATE INDEX song_imports_unfinished ON song_imports (systems_id, created_at, song_imports_id)
    WHERE state IN ('queued', 'running');
CREATE INDEX song_imports_by_age ON song_imports (created_at);

COMMENT ON TABLE song_imports IS
    'Catalogues that are imported from files. The file lies in the store of files under the same id until the import '
    'has ended. The row is there before the file, so that what an upload leaves behind is found.';
COMMENT ON COLUMN song_imports.is_writing IS 'Whether all rows are read and the songs are being written.';
COMMENT ON COLUMN song_imports.openkj_system_id IS 'The number that the caller named; the system may have another now.';

CREATE TABLE song_import_errors (
    song_imports_id uuid NOT NULL REFERENCES song_imports ON UPDATE CASCADE ON DELETE CASCADE,
    place integer NOT NULL,
    row_number bigint NOT NULL,
    sheet integer NOT NULL,
    field text,
    code text NOT NULL,
    message text NOT NULL,
    PRIMARY KEY (song_imports_id, place)
);
COMMENT ON TABLE song_import_errors IS 'The first of the rows that gave no song, in the order of the file.';

CREATE VIEW song_import_states AS
SELECT song_imports.*,
    state IN ('queued', 'running') AND NOT EXISTS (SELECT FROM jobs WHERE jobs.jobs_id = song_imports.jobs_id)
        AS is_abandoned
FROM song_imports;
COMMENT ON VIEW song_import_states IS
    'Imports, and whether the job of an unfinished one has ended without a word, as when its node died time and again.';

CREATE FUNCTION singr_import_lock(system uuid) RETURNS boolean
LANGUAGE sql VOLATILE
RETURN pg_try_advisory_xact_lock(hashtextextended('singr import ' || system::text, 0));
COMMENT ON FUNCTION singr_import_lock(uuid) IS
    'Lets one import of a system work at a time; false where another does. Held until the transaction ends.';

CREATE FUNCTION singr_begin_import() RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    CREATE TEMPORARY TABLE import_rows (
        row_number bigint NOT NULL,
        sheet integer NOT NULL,
        artist text NOT NULL,
        title text NOT NULL,
        disc_id text NOT NULL,
        manufacturer text NOT NULL,
        normalized_artist text COLLATE "C" NOT NULL GENERATED ALWAYS AS (singr_normalize(artist)) STORED,
        normalized_title text COLLATE "C" NOT NULL GENERATED ALWAYS AS (singr_normalize(title)) STORED
    ) ON COMMIT DROP;
END
$$;
COMMENT ON FUNCTION singr_begin_import() IS
    'Makes the place where an import stages its rows. It lives in the transaction that publishes them, so that nothing '
    'is ever left of an import that breaks off.';

CREATE FUNCTION singr_reject_import_rows(kept bigint)
RETURNS TABLE (row_number bigint, sheet integer, is_artist boolean, total bigint)
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    RETURN QUERY
    WITH rejected AS (
        DELETE FROM import_rows WHERE normalized_artist = '' OR normalized_title = ''
        RETURNING import_rows.row_number, import_rows.sheet, normalized_artist = '' AS is_artist
    )
    SELECT rejected.*, count(*) OVER () FROM rejected ORDER BY rejected.sheet, rejected.row_number LIMIT kept;
END
$$;
COMMENT ON FUNCTION singr_reject_import_rows(bigint) IS
    'Takes out the rows of which nothing is left to search; the first of them, and how many there are.';

CREATE FUNCTION singr_plan_import(system uuid, replaces boolean)
RETURNS TABLE (duplicates bigint, inserted bigint, updated bigint, unchanged bigint, removed bigint)
LANGUAGE plpgsql SET search_path = public, pg_temp SET work_mem = '64MB'
AS $$
DECLARE
    staged bigint;
BEGIN
    ANALYZE import_rows;
    CREATE TEMPORARY TABLE import_songs ON COMMIT DROP AS
    SELECT given.*, song.songdb_id,
        replaces AND (given.artist <> song.artist OR given.title <> song.title) AS is_respelled,
        false AS has_other_versions
    FROM (
        SELECT DISTINCT ON (normalized_artist, normalized_title)
            artist, title, normalized_artist, normalized_title
        FROM import_rows ORDER BY normalized_artist, normalized_title, import_rows.sheet, import_rows.row_number
    ) AS given
    LEFT JOIN songdb song ON song.systems_id = system
        AND song.normalized_artist = given.normalized_artist AND song.normalized_title = given.normalized_title;
    CREATE TEMPORARY TABLE import_versions ON COMMIT DROP AS
    SELECT DISTINCT song.songdb_id, song.normalized_artist, song.normalized_title, given.disc_id, given.manufacturer
    FROM import_rows given JOIN import_songs song USING (normalized_artist, normalized_title)
    WHERE given.disc_id <> '' OR given.manufacturer <> '';
    ANALYZE import_songs;
    ANALYZE import_versions;

    UPDATE import_songs SET has_other_versions = true
    WHERE songdb_id IN (
        SELECT version.songdb_id FROM import_versions version
        WHERE NOT EXISTS (
            SELECT FROM song_versions present
            WHERE present.songdb_id = version.songdb_id AND present.disc_id = version.disc_id
                AND present.manufacturer = version.manufacturer));
    IF replaces THEN
        UPDATE import_songs SET has_other_versions = true
        FROM song_versions present
        WHERE present.songdb_id = import_songs.songdb_id AND NOT EXISTS (
            SELECT FROM import_versions version
            WHERE version.songdb_id = present.songdb_id AND version.disc_id = present.disc_id
                AND version.manufacturer = present.manufacturer);
    END IF;

    SELECT count(*) INTO staged FROM import_rows;
    SELECT staged - count(*), count(*) FILTER (WHERE songdb_id IS NULL),
        count(*) FILTER (WHERE songdb_id IS NOT NULL AND (is_respelled OR has_other_versions)),
        count(*) FILTER (WHERE songdb_id IS NOT NULL AND NOT (is_respelled OR has_other_versions)), 0
    INTO duplicates, inserted, updated, unchanged, removed FROM import_songs;
    IF replaces THEN
        SELECT count(*) INTO removed FROM songdb song
        WHERE song.systems_id = system AND NOT EXISTS (
            SELECT FROM import_songs given WHERE given.songdb_id = song.songdb_id);
    END IF;
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION singr_plan_import(uuid, boolean) IS
    'What the staged rows would do to a system''s catalogue; changes nothing of it. Of two spellings of a song in the '
    'file the first one counts; an append keeps the one that the system has, and adds versions to it.';

CREATE FUNCTION singr_publish_import(account uuid, system uuid, replaces boolean)
RETURNS TABLE (duplicates bigint, inserted bigint, updated bigint, unchanged bigint, removed bigint)
LANGUAGE plpgsql SET search_path = public, pg_temp SET work_mem = '64MB'
AS $$
DECLARE
    added bigint;
BEGIN
    -- Publishers of one system go one after the other; whoever only reads it never waits.
    PERFORM 1 FROM systems WHERE customer_profiles_id = account AND systems_id = system FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    SELECT * INTO duplicates, inserted, updated, unchanged, removed FROM singr_plan_import(system, replaces);
    IF replaces THEN
        IF removed > 0 THEN
            DELETE FROM songdb song
            WHERE song.systems_id = system AND NOT EXISTS (
                SELECT FROM import_songs given WHERE given.songdb_id = song.songdb_id);
            GET DIAGNOSTICS removed = ROW_COUNT;
        END IF;
        UPDATE songdb song SET artist = given.artist, title = given.title
        FROM import_songs given WHERE given.songdb_id = song.songdb_id AND given.is_respelled;
        DELETE FROM song_versions present USING import_songs given
        WHERE given.has_other_versions AND present.songdb_id = given.songdb_id AND NOT EXISTS (
            SELECT FROM import_versions version
            WHERE version.songdb_id = present.songdb_id AND version.disc_id = present.disc_id
                AND version.manufacturer = present.manufacturer);
    END IF;
    INSERT INTO songdb (customer_profiles_id, systems_id, artist, title, normalized_artist, normalized_title)
    SELECT account, system, artist, title, normalized_artist, normalized_title
    FROM import_songs WHERE songdb_id IS NULL ORDER BY normalized_artist, normalized_title
    ON CONFLICT (systems_id, normalized_artist, normalized_title) DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    unchanged := unchanged + inserted - added;
    inserted := added;
    IF EXISTS (SELECT FROM import_versions) THEN
        INSERT INTO song_versions (songdb_id, disc_id, manufacturer)
        SELECT song.songdb_id, version.disc_id, version.manufacturer
        FROM import_versions version JOIN songdb song ON song.systems_id = system
            AND song.normalized_artist = version.normalized_artist
            AND song.normalized_title = version.normalized_title
        ON CONFLICT DO NOTHING;
    END IF;
    IF inserted + removed > 10000 THEN
        ANALYZE songdb, song_words;
    END IF;
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION singr_publish_import(uuid, uuid, boolean) IS
    'Does what singr_plan_import says and tells what was done; nothing where the account has no such system any more. '
    'Readers see the old catalogue until the transaction commits. Songs that stay keep their ids.';

CREATE OR REPLACE FUNCTION singr_publish_upload(upload uuid) RETURNS bigint
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
    -- An import of the same system is published before or after, never in between.
    PERFORM 1 FROM systems WHERE systems_id = target.systems_id FOR NO KEY UPDATE;
    DELETE FROM songdb song
    WHERE song.systems_id = target.systems_id AND NOT EXISTS (
        SELECT FROM uploaded_songs uploaded
        WHERE uploaded.song_uploads_id = upload
            AND uploaded.normalized_artist = song.normalized_artist
            AND uploaded.normalized_title = song.normalized_title);
    INSERT INTO songdb (
        customer_profiles_id, systems_id, artist, title, normalized_artist, normalized_title)
    SELECT DISTINCT ON (normalized_artist, normalized_title)
        target.customer_profiles_id, target.systems_id, artist, title, normalized_artist, normalized_title
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
