CREATE FUNCTION singr_search_words(normal text, joined text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN normal
    || CASE joined WHEN '' THEN '' ELSE ' ' || left(joined, 255) END
    || CASE WHEN octet_length(normal) > char_length(normal) THEN (
        SELECT coalesce(string_agg(' ' || substr(word, place), '' ORDER BY place), '')
        FROM string_to_table(normal, ' ') AS word, generate_series(2, char_length(word)) AS place
        WHERE word ~ '[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]')
    ELSE '' END;

COMMENT ON FUNCTION singr_search_words(text, text) IS
    'The words by which a normal form and its joined words are found. Chinese, Japanese and Korean have no '
    'spaces between words, so each ending of such a word counts as a word: any part of it is then a beginning.';

CREATE FUNCTION singr_system_key(system uuid) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN right(system::text, 6);

COMMENT ON FUNCTION singr_system_key(uuid) IS
    'Begins every lexeme of a system''s songs, so that a search reads the postings of that system alone. '
    'Two systems may share one: a search compares the system besides.';

CREATE FUNCTION singr_song_lexemes(key text, artist_words text, title_words text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN array_to_tsvector(string_to_array(
    key || replace(artist_words || ' ' || title_words, ' ', ' ' || key)
        || ' ' || key || '@' || replace(artist_words, ' ', ' ' || key || '@'),
    ' '));

COMMENT ON FUNCTION singr_song_lexemes(text, text, text) IS
    'Every word of a song behind its system''s key; the artist''s words once more behind "@".';

CREATE FUNCTION singr_initial(value text) RETURNS text
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
    first := left(singr_fold(first), 1);
    RETURN CASE
        WHEN first ~ '[[:digit:]]' COLLATE "und-x-icu" THEN '0'
        WHEN first ~ '[[:alpha:]]' COLLATE "und-x-icu" THEN left(upper(first COLLATE "und-x-icu"), 1)
        ELSE '#'
    END;
END
$$;

COMMENT ON FUNCTION singr_initial(text) IS
    'The letter under which an artist stands in a songbook: the first one after quotes, without accent, '
    'in upper case; 0 for a digit, # for anything else.';

ALTER TABLE songdb
    ADD COLUMN initial text COLLATE "C" NOT NULL GENERATED ALWAYS AS (singr_initial(artist)) STORED,
    ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (singr_song_lexemes(
        singr_system_key(systems_id),
        singr_search_words(normalized_artist, singr_joined_words(artist)),
        singr_search_words(normalized_title, singr_joined_words(title)))) STORED;

CREATE INDEX songdb_by_initial ON songdb
    (systems_id, initial, normalized_artist, normalized_title, songdb_id);
CREATE INDEX songdb_search ON songdb USING gin (search);

CREATE TABLE song_words (
    systems_id uuid NOT NULL REFERENCES systems ON UPDATE CASCADE ON DELETE CASCADE,
    word text COLLATE "C" NOT NULL,
    songs integer NOT NULL,
    artist_songs integer NOT NULL,
    PRIMARY KEY (systems_id, word) INCLUDE (songs, artist_songs)
);

COMMENT ON TABLE song_words IS
    'How many songs of a system have a word, in artist or title, and in the artist alone. A search learns '
    'from it which word is rare, and which words are spelled like one that is in no song.';

CREATE INDEX song_words_spelling ON song_words USING gin (systems_id, word gin_trgm_ops);

CREATE TABLE song_initials (
    systems_id uuid NOT NULL REFERENCES systems ON UPDATE CASCADE ON DELETE CASCADE,
    initial text COLLATE "C" NOT NULL,
    songs integer NOT NULL,
    PRIMARY KEY (systems_id, initial) INCLUDE (songs)
);

COMMENT ON TABLE song_initials IS 'How many songs of a system stand under each letter.';

CREATE FUNCTION singr_add_song_counts() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    -- In the order of the keys, so that two writers of one system wait for each other and never deadlock.
    INSERT INTO song_words AS counted (systems_id, word, songs, artist_songs)
    SELECT systems_id, ltrim(substr(lexeme, 7), '@') AS word,
        count(*) FILTER (WHERE substr(lexeme, 7, 1) <> '@'), count(*) FILTER (WHERE substr(lexeme, 7, 1) = '@')
    FROM added, unnest(tsvector_to_array(search)) AS lexeme
    GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (systems_id, word) DO UPDATE
    SET songs = counted.songs + excluded.songs, artist_songs = counted.artist_songs + excluded.artist_songs;

    INSERT INTO song_initials AS counted (systems_id, initial, songs)
    SELECT systems_id, initial, count(*) FROM added GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (systems_id, initial) DO UPDATE SET songs = counted.songs + excluded.songs;
    RETURN NULL;
END
$$;

CREATE FUNCTION singr_subtract_song_counts() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
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

CREATE TRIGGER songdb_count_inserted AFTER INSERT ON songdb REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION singr_add_song_counts();
CREATE TRIGGER songdb_count_deleted AFTER DELETE ON songdb REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_subtract_song_counts();
CREATE TRIGGER songdb_count_update_1 AFTER UPDATE ON songdb REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_subtract_song_counts();
CREATE TRIGGER songdb_count_update_2 AFTER UPDATE ON songdb REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION singr_add_song_counts();
