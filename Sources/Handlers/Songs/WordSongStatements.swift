import Postgres

/// The statements for songs of a system that have all words, by artist or by title, each in two ways (see
/// ``SongMatch``).
///
/// `$1` the system, `$2` the query, `$3` the query's rest or the walk's window, `$4` a letter or null, `$5` a text
/// whose leading songs are left out or null, `$6` to `$8` the sort columns of the song before, `$9` how many.
///
/// By the index, the system is compared as an array and the rest of the query by the operator's function: else the
/// planner might read the whole system, or a common word's entries, instead of what is asked for.
enum WordSongStatements {
    static let indexByArtist = Statement<FoundSong>(
        "songs with words from the index by artist",
        """
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
        FROM songdb
        WHERE search @@ $2::text::tsquery AND ($3::text IS NULL OR ts_match_vq(search, $3::text::tsquery))
            AND ARRAY[systems_id] = ARRAY[$1::uuid] AND ($4::text IS NULL OR initial = $4)
            AND ($5::text IS NULL OR NOT (
                normalized_title >= $5 AND normalized_title < $5 || chr(1114111)
                OR normalized_artist >= $5 AND normalized_artist < $5 || chr(1114111)))
            AND (normalized_artist, normalized_title, songdb_id) > ($6::text, $7::text, $8::bigint)
        ORDER BY normalized_artist, normalized_title, songdb_id LIMIT $9
        """)

    static let walkByArtist = Statement<FoundSong>(
        "songs with words on a walk by artist",
        """
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
        FROM (
            SELECT * FROM songdb
            WHERE systems_id = $1
                AND (normalized_artist, normalized_title, songdb_id) > ($6::text, $7::text, $8::bigint)
            ORDER BY normalized_artist, normalized_title LIMIT $3::bigint
        ) AS near
        WHERE search @@ $2::text::tsquery AND ($4::text IS NULL OR initial = $4)
            AND ($5::text IS NULL OR NOT (
                normalized_title >= $5 AND normalized_title < $5 || chr(1114111)
                OR normalized_artist >= $5 AND normalized_artist < $5 || chr(1114111)))
        ORDER BY normalized_artist, normalized_title, songdb_id LIMIT $9
        """)

    static let indexByTitle = Statement<FoundSong>(
        "songs with words from the index by title",
        """
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score
        FROM songdb
        WHERE search @@ $2::text::tsquery AND ($3::text IS NULL OR ts_match_vq(search, $3::text::tsquery))
            AND ARRAY[systems_id] = ARRAY[$1::uuid] AND ($4::text IS NULL OR initial = $4)
            AND ($5::text IS NULL OR NOT (
                normalized_title >= $5 AND normalized_title < $5 || chr(1114111)
                OR normalized_artist >= $5 AND normalized_artist < $5 || chr(1114111)))
            AND (normalized_title, normalized_artist, songdb_id) > ($6::text, $7::text, $8::bigint)
        ORDER BY normalized_title, normalized_artist, songdb_id LIMIT $9
        """)

    static let walkByTitle = Statement<FoundSong>(
        "songs with words on a walk by title",
        """
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score
        FROM (
            SELECT * FROM songdb
            WHERE systems_id = $1
                AND (normalized_title, normalized_artist, songdb_id) > ($6::text, $7::text, $8::bigint)
            ORDER BY normalized_title, normalized_artist LIMIT $3::bigint
        ) AS near
        WHERE search @@ $2::text::tsquery AND ($4::text IS NULL OR initial = $4)
            AND ($5::text IS NULL OR NOT (
                normalized_title >= $5 AND normalized_title < $5 || chr(1114111)
                OR normalized_artist >= $5 AND normalized_artist < $5 || chr(1114111)))
        ORDER BY normalized_title, normalized_artist, songdb_id LIMIT $9
        """)
}
