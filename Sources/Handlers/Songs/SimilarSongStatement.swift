import Postgres

enum SimilarSongStatement {
    /// Songs of a system with words that are spelled like the doubtful ones, the most alike first, out of at most 300.
    ///
    /// `$1` the system, `$2` what its lexemes begin with, `$3` the normal form of the text, `$4` the doubtful words,
    /// `$5` and `$6` the queries of the others that are rare and common, or null, `$7` the query of songs found
    /// already, `$8` the score of the song before, `$9` to `$11` its artist, title and id, `$12` how many. As in
    /// ``LeadingSongStatement``, `input` hides the values from the planner, so that it plans once.
    static let forWords = Statement<FoundSong>(
        "songs with similar words",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid AS system, $2::text AS key, $3::text AS text, $4::text[] AS doubtful,
                $5::text::tsquery AS rare, $6::text::tsquery AS common, $7::text::tsquery AS found,
                $8::double precision AS score, $9::text AS artist, $10::text AS title, $11::bigint AS id,
                $12::bigint AS count
        ), spelling AS MATERIALIZED (
            SELECT CASE WHEN bool_and(words IS NOT NULL)
                THEN string_agg('(' || words || ')', ' & ')::tsquery END AS query
            FROM (
                SELECT string_agg(quote_literal(near.key || near.word), ' | ') AS words
                FROM (SELECT input.system, input.key, unnest(input.doubtful) AS word FROM input) AS term
                LEFT JOIN LATERAL (
                    SELECT term.key, w.word FROM song_words w
                    WHERE w.systems_id = term.system AND w.word % term.word AND w.songs > 0
                    ORDER BY similarity(w.word, term.word) DESC, w.songs DESC, w.word LIMIT 4
                ) AS near ON true
                GROUP BY term.word
            ) AS alternatives
        ), candidates AS MATERIALIZED (
            SELECT songdb_id, songdb.artist, songdb.title, combined, normalized_artist, normalized_title,
                2 * word_similarity(input.text, normalized_combined)::double precision
                    + greatest(similarity(input.text, normalized_artist), similarity(input.text, normalized_title))
                    AS score
            FROM input CROSS JOIN spelling JOIN songdb
                ON search @@ (spelling.query && coalesce(input.rare, spelling.query))
                AND (input.common IS NULL OR ts_match_vq(search, input.common))
                AND ts_match_vq(search, !!input.found)
                AND ARRAY[systems_id] = ARRAY[input.system]
            LIMIT 300
        )
        SELECT 5 AS tier, songdb_id, candidates.artist, candidates.title, combined,
            normalized_artist AS key1, normalized_title AS key2, candidates.score,
            ARRAY(
                SELECT disc_id || chr(31) || manufacturer FROM song_versions version
                WHERE version.songdb_id = candidates.songdb_id ORDER BY disc_id, manufacturer LIMIT 100)
        FROM input JOIN candidates ON candidates.score < input.score
            OR candidates.score = input.score
                AND (normalized_artist, normalized_title, songdb_id) > (input.artist, input.title, input.id)
        ORDER BY candidates.score DESC, normalized_artist, normalized_title, songdb_id
        LIMIT (SELECT count FROM input)
        """, isReader: true, isSlow: true)
}
