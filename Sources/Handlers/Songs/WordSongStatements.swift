import Postgres

/// The statements for songs of a system that have all words, by artist or by title, each in two ways (see
/// ``SongMatch``).
///
/// `$1` the system, `$2` the query, `$3` the query's rest or the walk's window, `$4` a letter or null, `$5` a text
/// whose leading songs are left out or null, `$6` to `$8` the sort columns of the song before, `$9` how many, `$10`
/// words of titles or null.
///
/// By the index, the system is compared as an array and the rest of the query by the operator's function: else the
/// planner might read the whole system, or a common word's entries, instead of what is asked for. As in
/// ``LeadingSongStatement``, `input` hides the values from the planner, so that it plans once.
enum WordSongStatements {
    static let indexByArtist = Statement<FoundSong>(
        "songs with words from the index by artist",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid AS system, $2::text::tsquery AS indexed, $3::text::tsquery AS rest, $4::text AS letter,
                $5::text AS leading, $5 || chr(1114111) AS ending,
                $6::text AS key1, $7::text AS key2, $8::bigint AS id, $9::bigint AS count,
                $10::text[] AS titled
        )
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score,
            ARRAY(
                SELECT disc_id || chr(31) || manufacturer FROM song_versions version
                WHERE version.songdb_id = songdb.songdb_id ORDER BY disc_id, manufacturer LIMIT 100)
        FROM input JOIN songdb ON search @@ input.indexed
            AND (input.rest IS NULL OR ts_match_vq(search, input.rest))
            AND ARRAY[systems_id] = ARRAY[input.system] AND (input.letter IS NULL OR initial = input.letter)
            AND (input.titled IS NULL OR singr_title_has(title, normalized_title, input.titled))
            AND (input.leading IS NULL OR NOT (
                normalized_title >= input.leading AND normalized_title < input.ending
                OR normalized_artist >= input.leading AND normalized_artist < input.ending))
            AND (normalized_artist, normalized_title, songdb_id) > (input.key1, input.key2, input.id)
        ORDER BY normalized_artist, normalized_title, songdb_id LIMIT (SELECT count FROM input)
        """, isReader: true, isSlow: true)

    static let walkByArtist = Statement<FoundSong>(
        "songs with words on a walk by artist",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid AS system, $2::text::tsquery AS query, $3::bigint AS size, $4::text AS letter,
                $5::text AS leading, $5 || chr(1114111) AS ending,
                $6::text AS key1, $7::text AS key2, $8::bigint AS id, $9::bigint AS count,
                $10::text[] AS titled
        )
        SELECT 4 AS tier, near.songdb_id, near.artist, near.title, near.combined,
            near.normalized_artist AS key1, near.normalized_title AS key2, 0::double precision AS score,
            ARRAY(
                SELECT disc_id || chr(31) || manufacturer FROM song_versions version
                WHERE version.songdb_id = near.songdb_id ORDER BY disc_id, manufacturer LIMIT 100)
        FROM input CROSS JOIN LATERAL (
            SELECT * FROM songdb
            WHERE systems_id = input.system
                AND (normalized_artist, normalized_title, songdb_id) > (input.key1, input.key2, input.id)
            ORDER BY normalized_artist, normalized_title LIMIT input.size
        ) AS near
        WHERE near.search @@ input.query AND (input.letter IS NULL OR near.initial = input.letter)
            AND (input.titled IS NULL OR singr_title_has(near.title, near.normalized_title, input.titled))
            AND (input.leading IS NULL OR NOT (
                near.normalized_title >= input.leading AND near.normalized_title < input.ending
                OR near.normalized_artist >= input.leading AND near.normalized_artist < input.ending))
        ORDER BY near.normalized_artist, near.normalized_title, near.songdb_id LIMIT (SELECT count FROM input)
        """, isReader: true, isSlow: true)

    static let indexByTitle = Statement<FoundSong>(
        "songs with words from the index by title",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid AS system, $2::text::tsquery AS indexed, $3::text::tsquery AS rest, $4::text AS letter,
                $5::text AS leading, $5 || chr(1114111) AS ending,
                $6::text AS key1, $7::text AS key2, $8::bigint AS id, $9::bigint AS count,
                $10::text[] AS titled
        )
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score,
            ARRAY(
                SELECT disc_id || chr(31) || manufacturer FROM song_versions version
                WHERE version.songdb_id = songdb.songdb_id ORDER BY disc_id, manufacturer LIMIT 100)
        FROM input JOIN songdb ON search @@ input.indexed
            AND (input.rest IS NULL OR ts_match_vq(search, input.rest))
            AND ARRAY[systems_id] = ARRAY[input.system] AND (input.letter IS NULL OR initial = input.letter)
            AND (input.titled IS NULL OR singr_title_has(title, normalized_title, input.titled))
            AND (input.leading IS NULL OR NOT (
                normalized_title >= input.leading AND normalized_title < input.ending
                OR normalized_artist >= input.leading AND normalized_artist < input.ending))
            AND (normalized_title, normalized_artist, songdb_id) > (input.key1, input.key2, input.id)
        ORDER BY normalized_title, normalized_artist, songdb_id LIMIT (SELECT count FROM input)
        """, isReader: true, isSlow: true)

    static let walkByTitle = Statement<FoundSong>(
        "songs with words on a walk by title",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid AS system, $2::text::tsquery AS query, $3::bigint AS size, $4::text AS letter,
                $5::text AS leading, $5 || chr(1114111) AS ending,
                $6::text AS key1, $7::text AS key2, $8::bigint AS id, $9::bigint AS count,
                $10::text[] AS titled
        )
        SELECT 4 AS tier, near.songdb_id, near.artist, near.title, near.combined,
            near.normalized_title AS key1, near.normalized_artist AS key2, 0::double precision AS score,
            ARRAY(
                SELECT disc_id || chr(31) || manufacturer FROM song_versions version
                WHERE version.songdb_id = near.songdb_id ORDER BY disc_id, manufacturer LIMIT 100)
        FROM input CROSS JOIN LATERAL (
            SELECT * FROM songdb
            WHERE systems_id = input.system
                AND (normalized_title, normalized_artist, songdb_id) > (input.key1, input.key2, input.id)
            ORDER BY normalized_title, normalized_artist LIMIT input.size
        ) AS near
        WHERE near.search @@ input.query AND (input.letter IS NULL OR near.initial = input.letter)
            AND (input.titled IS NULL OR singr_title_has(near.title, near.normalized_title, input.titled))
            AND (input.leading IS NULL OR NOT (
                near.normalized_title >= input.leading AND near.normalized_title < input.ending
                OR near.normalized_artist >= input.leading AND near.normalized_artist < input.ending))
        ORDER BY near.normalized_title, near.normalized_artist, near.songdb_id LIMIT (SELECT count FROM input)
        """, isReader: true, isSlow: true)

    /// How many songs have the words, counted up to `$6`: `$1` the system, `$2` the query, `$3` its rest, `$4` a letter
    /// or null, `$5` words of titles or null.
    static let count = Statement<Int64>(
        "count songs with words",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid AS system, $2::text::tsquery AS indexed, $3::text::tsquery AS rest, $4::text AS letter,
                $5::text[] AS titled, $6::bigint AS count
        )
        SELECT count(*) FROM (
            SELECT FROM input JOIN songdb ON search @@ input.indexed
                AND (input.rest IS NULL OR ts_match_vq(search, input.rest))
                AND ARRAY[systems_id] = ARRAY[input.system] AND (input.letter IS NULL OR initial = input.letter)
                AND (input.titled IS NULL OR singr_title_has(title, normalized_title, input.titled))
            LIMIT (SELECT count FROM input)
        ) AS found
        """, isReader: true, isSlow: true)
}
