import Postgres

/// The statements for songs that have all words, by artist or by title, each in two ways (see ``SongMatch``).
///
/// `$1` the account, `$2` its systems or null for all, `$3` the query, `$4` the query's rest or the walk's window,
/// `$5` a letter or null, `$6` a text whose leading songs are left out or null, `$7` to `$9` the sort columns of the
/// song before, `$10` how many.
enum WordSongStatements {
    // The account is compared outside, and the rest of the query by the operator's function: else the planner might
    // read the whole account, or a common word's postings, instead of what is asked for.
    static let indexByArtist = Statement<FoundSong>(
        "songs with words from the index by artist",
        """
        WITH found AS MATERIALIZED (
            SELECT * FROM songdb
            WHERE search @@ $3::text::tsquery
                AND ($4::text IS NULL OR ts_match_vq(search, $4::text::tsquery))
        )
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
        FROM found
        WHERE customer_profiles_id = $1 AND ($2::uuid[] IS NULL OR systems_id = ANY ($2))
            AND ($5::text IS NULL OR initial = $5)
            AND ($6::text IS NULL OR NOT (
                normalized_title >= $6 AND normalized_title < $6 || chr(1114111)
                OR normalized_artist >= $6 AND normalized_artist < $6 || chr(1114111)))
            AND (normalized_artist, normalized_title, songdb_id) > ($7::text, $8::text, $9::bigint)
        ORDER BY normalized_artist, normalized_title, songdb_id LIMIT $10
        """)

    static let walkByArtist = Statement<FoundSong>(
        "songs with words on a walk by artist",
        """
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
        FROM (
            SELECT * FROM songdb
            WHERE customer_profiles_id = $1
                AND (normalized_artist, normalized_title, songdb_id) > ($7::text, $8::text, $9::bigint)
            ORDER BY normalized_artist, normalized_title, songdb_id LIMIT $4::bigint
        ) AS near
        WHERE search @@ $3::text::tsquery AND ($2::uuid[] IS NULL OR systems_id = ANY ($2))
            AND ($5::text IS NULL OR initial = $5)
            AND ($6::text IS NULL OR NOT (
                normalized_title >= $6 AND normalized_title < $6 || chr(1114111)
                OR normalized_artist >= $6 AND normalized_artist < $6 || chr(1114111)))
        ORDER BY normalized_artist, normalized_title, songdb_id LIMIT $10
        """)

    static let indexByTitle = Statement<FoundSong>(
        "songs with words from the index by title",
        """
        WITH found AS MATERIALIZED (
            SELECT * FROM songdb
            WHERE search @@ $3::text::tsquery
                AND ($4::text IS NULL OR ts_match_vq(search, $4::text::tsquery))
        )
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score
        FROM found
        WHERE customer_profiles_id = $1 AND ($2::uuid[] IS NULL OR systems_id = ANY ($2))
            AND ($5::text IS NULL OR initial = $5)
            AND ($6::text IS NULL OR NOT (
                normalized_title >= $6 AND normalized_title < $6 || chr(1114111)
                OR normalized_artist >= $6 AND normalized_artist < $6 || chr(1114111)))
            AND (normalized_title, normalized_artist, songdb_id) > ($7::text, $8::text, $9::bigint)
        ORDER BY normalized_title, normalized_artist, songdb_id LIMIT $10
        """)

    static let walkByTitle = Statement<FoundSong>(
        "songs with words on a walk by title",
        """
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score
        FROM (
            SELECT * FROM songdb
            WHERE customer_profiles_id = $1
                AND (normalized_title, normalized_artist, songdb_id) > ($7::text, $8::text, $9::bigint)
            ORDER BY normalized_title, normalized_artist, songdb_id LIMIT $4::bigint
        ) AS near
        WHERE search @@ $3::text::tsquery AND ($2::uuid[] IS NULL OR systems_id = ANY ($2))
            AND ($5::text IS NULL OR initial = $5)
            AND ($6::text IS NULL OR NOT (
                normalized_title >= $6 AND normalized_title < $6 || chr(1114111)
                OR normalized_artist >= $6 AND normalized_artist < $6 || chr(1114111)))
        ORDER BY normalized_title, normalized_artist, songdb_id LIMIT $10
        """)
}
