CREATE FUNCTION singr_title_has(title text, normalized_title text, words text[]) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = public, pg_temp
AS $$
DECLARE
    word text;
    is_plain boolean := true;
BEGIN
    FOREACH word IN ARRAY words LOOP
        IF strpos(' ' || normalized_title, ' ' || word) = 0 THEN
            IF strpos(replace(normalized_title, ' ', ''), word) = 0 THEN
                RETURN false;
            END IF;
            is_plain := false;
        END IF;
    END LOOP;
    RETURN is_plain OR (
        SELECT array_to_tsvector(string_to_array(
                singr_search_words(normalized_title, singr_joined_words(title)), ' '))
            @@ string_agg(quote_literal(part) || ':*', ' & ')::tsquery
        FROM unnest(words) AS part);
END
$$;

COMMENT ON FUNCTION singr_title_has(text, text, text[]) IS
    'Whether each of the words, in their normal form, is a word of the title or begins one, as a search has it. What '
    'punctuation splits and writing without spaces take time, so the plain cases come first.';

-- The versions of deleted songs go by statement: a foreign key would look for those of each song on its own, which for
-- a system of a million songs takes longer than all the rest. Ids of songs are never used again, so that a version
-- that comes too late for its song is nobody's.
ALTER TABLE song_versions DROP CONSTRAINT song_versions_songdb_id_fkey;

CREATE FUNCTION singr_delete_song_versions() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    IF current_setting('singr.deletes_system_songs', true) = 'on' THEN
        RETURN NULL;
    END IF;
    DELETE FROM song_versions USING removed WHERE song_versions.songdb_id = removed.songdb_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER songdb_versions_deleted AFTER DELETE ON songdb REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_delete_song_versions();

CREATE OR REPLACE FUNCTION singr_subtract_song_counts() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    IF current_setting('singr.deletes_system_songs', true) = 'on' THEN
        RETURN NULL;
    END IF;
    PERFORM 1 FROM song_words
    WHERE (systems_id, word) IN (
        SELECT systems_id, ltrim(substr(lexeme, 7), '@')
        FROM removed, unnest(tsvector_to_array(search)) AS lexeme)
    ORDER BY systems_id, word FOR UPDATE;

    UPDATE song_words AS counted
    SET songs = counted.songs - gone.songs, artist_songs = counted.artist_songs - gone.artist_songs
    FROM (
        SELECT systems_id, ltrim(substr(lexeme, 7), '@') AS word,
            count(*) FILTER (WHERE substr(lexeme, 7, 1) <> '@') AS songs,
            count(*) FILTER (WHERE substr(lexeme, 7, 1) = '@') AS artist_songs
        FROM removed, unnest(tsvector_to_array(search)) AS lexeme
        GROUP BY 1, 2) AS gone
    WHERE counted.systems_id = gone.systems_id AND counted.word = gone.word;

    UPDATE song_initials AS counted SET songs = counted.songs - gone.songs
    FROM (SELECT systems_id, initial, count(*) AS songs FROM removed GROUP BY 1, 2) AS gone
    WHERE counted.systems_id = gone.systems_id AND counted.initial = gone.initial;
    RETURN NULL;
END
$$;

CREATE FUNCTION singr_delete_system_songs(system uuid) RETURNS bigint
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
DECLARE
    deleted bigint;
BEGIN
    -- Whoever publishes a catalogue holds its upload; whoever adds a song holds the system. Neither is under way then.
    PERFORM 1 FROM song_uploads WHERE systems_id = system ORDER BY song_uploads_id FOR UPDATE;
    PERFORM 1 FROM systems WHERE systems_id = system FOR UPDATE;
    DELETE FROM song_versions USING songdb song
    WHERE song_versions.songdb_id = song.songdb_id AND song.systems_id = system;
    PERFORM set_config('singr.deletes_system_songs', 'on', true);
    DELETE FROM songdb WHERE systems_id = system;
    GET DIAGNOSTICS deleted = ROW_COUNT;
    PERFORM set_config('singr.deletes_system_songs', 'off', true);
    DELETE FROM song_words WHERE systems_id = system;
    DELETE FROM song_initials WHERE systems_id = system;
    RETURN deleted;
END
$$;
COMMENT ON FUNCTION singr_delete_system_songs(uuid) IS
    'Deletes all songs of a system in one transaction, and their counts with them instead of song by song. How many '
    'songs there were.';

ALTER TABLE requests
    ADD COLUMN songdb_id bigint,
    ADD COLUMN disc_id text CHECK (char_length(disc_id) BETWEEN 1 AND 64),
    ADD COLUMN manufacturer text CHECK (char_length(manufacturer) BETWEEN 1 AND 100);
COMMENT ON COLUMN requests.songdb_id IS
    'The song of the songbook that was asked for, without a foreign key: catalogues are replaced, requests stay.';
COMMENT ON COLUMN requests.disc_id IS 'The version that was asked for, as it was named then; with manufacturer.';
