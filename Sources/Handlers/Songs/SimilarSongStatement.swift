import Postgres

enum SimilarSongStatement {
    /// Songs of a system with words that are spelled like the doubtful ones, the most alike first, out of at most 300.
    ///
    /// `$1` the system, `$2` what its lexemes begin with, `$3` the normal form of the text, `$4` the doubtful words,
    /// `$5` and `$6` the queries of the others that are rare and common, or null, `$7` the query of songs found
    /// already, `$8` and `$9` score and id of the song before, `$10` how many.
    static let forWords = Statement<FoundSong>(
        "songs with similar words",
        """
        WITH spelling AS (
            SELECT CASE WHEN bool_and(words IS NOT NULL)
                THEN string_agg('(' || words || ')', ' & ')::tsquery END AS query
            FROM (
                SELECT string_agg(quote_literal($2 || near.word), ' | ') AS words
                FROM unnest($4::text[]) AS term
                LEFT JOIN LATERAL (
                    SELECT w.word FROM song_words w
                    WHERE w.systems_id = $1 AND w.word % term AND w.songs > 0
                    ORDER BY similarity(w.word, term) DESC, w.songs DESC, w.word LIMIT 4
                ) AS near ON true
                GROUP BY term
            ) AS alternatives
        ), candidates AS MATERIALIZED (
            SELECT songdb_id, artist, title, combined,
                2 * word_similarity($3::text, normalized_combined)::double precision
                    + greatest(similarity($3, normalized_artist), similarity($3, normalized_title)) AS score
            FROM songdb
            WHERE search @@ (SELECT query && coalesce($5::text::tsquery, query) FROM spelling)
                AND ($6::text IS NULL OR ts_match_vq(search, $6::text::tsquery))
                AND ts_match_vq(search, !!($7::text::tsquery))
                AND ARRAY[systems_id] = ARRAY[$1]
            LIMIT 300
        )
        SELECT 5 AS tier, songdb_id, artist, title, combined, '' AS key1, '' AS key2, score
        FROM candidates
        WHERE score < $8 OR score = $8 AND songdb_id > $9::bigint
        ORDER BY score DESC, songdb_id LIMIT $10
        """)
}
