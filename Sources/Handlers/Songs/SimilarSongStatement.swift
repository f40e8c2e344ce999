import Postgres

enum SimilarSongStatement {
    /// Songs with words that are spelled like the doubtful ones, the most alike first, out of at most 500.
    ///
    /// `$1` the account, `$2` its systems or null for all, `$3` what its lexemes begin with, `$4` the normal form of
    /// the text, `$5` the doubtful words, `$6` and `$7` the queries of the others that are rare and common, or null,
    /// `$8` the query of songs found already, `$9` and `$10` score and id of the song before, `$11` how many.
    static let forWords = Statement<FoundSong>(
        "songs with similar words",
        """
        WITH spelling AS (
            SELECT CASE WHEN bool_and(words IS NOT NULL)
                THEN string_agg('(' || words || ')', ' & ')::tsquery END AS query
            FROM (
                SELECT string_agg(quote_literal($3 || near.word), ' | ') AS words
                FROM unnest($5::text[]) AS term
                LEFT JOIN LATERAL (
                    SELECT w.word FROM song_words w
                    WHERE w.customer_profiles_id = $1 AND w.word % term AND w.songs > 0
                    ORDER BY similarity(w.word, term) DESC, w.songs DESC, w.word LIMIT 4
                ) AS near ON true
                GROUP BY term
            ) AS alternatives
        ), candidates AS MATERIALIZED (
            SELECT customer_profiles_id, songdb_id, artist, title, combined,
                2 * word_similarity($4::text, normalized_combined)::double precision
                    + greatest(similarity($4, normalized_artist), similarity($4, normalized_title)) AS score
            FROM songdb
            WHERE search @@ (SELECT query && coalesce($6::text::tsquery, query) FROM spelling)
                AND ($7::text IS NULL OR ts_match_vq(search, $7::text::tsquery))
                AND ts_match_vq(search, !!($8::text::tsquery))
                AND ($2::uuid[] IS NULL OR ARRAY[systems_id] <@ $2)
            LIMIT 500
        )
        SELECT 5 AS tier, songdb_id, artist, title, combined, '' AS key1, '' AS key2, score
        FROM candidates
        WHERE customer_profiles_id = $1 AND (score < $9 OR score = $9 AND songdb_id > $10::bigint)
        ORDER BY score DESC, songdb_id LIMIT $11
        """)
}
