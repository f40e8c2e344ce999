import Postgres

enum LeadingSongStatement {
    /// Songs whose title or artist is the text or begins with it: one range of an index per tier.
    ///
    /// `$1` the account, `$2` its systems or null for all, `$3` the normal form of the text, `$4` the tier where the
    /// page begins, `$5` to `$7` the sort columns of the song before, `$8` how many. U+10FFFF, which no text holds,
    /// sorts behind every continuation of the text.
    static let forText = Statement<FoundSong>(
        "songs led by a text",
        """
        (SELECT 0 AS tier, songdb_id, artist, title, combined,
            normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score
        FROM songdb
        WHERE $4::integer <= 0 AND customer_profiles_id = $1 AND ($2::uuid[] IS NULL OR systems_id = ANY ($2))
            AND normalized_title = $3::text
            AND (normalized_artist, songdb_id)
                > (CASE $4 WHEN 0 THEN $6::text ELSE '' END, CASE $4 WHEN 0 THEN $7::bigint ELSE 0 END)
        ORDER BY normalized_artist, songdb_id LIMIT $8)
        UNION ALL
        (SELECT 1 AS tier, songdb_id, artist, title, combined,
            normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
        FROM songdb
        WHERE $4 <= 1 AND customer_profiles_id = $1 AND ($2 IS NULL OR systems_id = ANY ($2))
            AND normalized_artist = $3 AND normalized_title <> $3
            AND (normalized_title, songdb_id)
                > (CASE $4 WHEN 1 THEN $6 ELSE '' END, CASE $4 WHEN 1 THEN $7 ELSE 0 END)
        ORDER BY normalized_title, songdb_id LIMIT $8)
        UNION ALL
        (SELECT 2 AS tier, songdb_id, artist, title, combined,
            normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score
        FROM songdb
        WHERE $4 <= 2 AND customer_profiles_id = $1 AND ($2 IS NULL OR systems_id = ANY ($2))
            AND normalized_title < $3 || chr(1114111) AND normalized_artist <> $3
            AND (normalized_title, normalized_artist, songdb_id) > (
                CASE $4 WHEN 2 THEN $5::text ELSE $3 END, CASE $4 WHEN 2 THEN $6 ELSE chr(1114111) END,
                CASE $4 WHEN 2 THEN $7 ELSE 0 END)
        ORDER BY normalized_title, normalized_artist, songdb_id LIMIT $8)
        UNION ALL
        (SELECT 3 AS tier, songdb_id, artist, title, combined,
            normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
        FROM songdb
        WHERE $4 <= 3 AND customer_profiles_id = $1 AND ($2 IS NULL OR systems_id = ANY ($2))
            AND normalized_artist < $3 || chr(1114111)
            AND NOT (normalized_title >= $3 AND normalized_title < $3 || chr(1114111))
            AND (normalized_artist, normalized_title, songdb_id) > (
                CASE $4 WHEN 3 THEN $5 ELSE $3 END, CASE $4 WHEN 3 THEN $6 ELSE chr(1114111) END,
                CASE $4 WHEN 3 THEN $7 ELSE 0 END)
        ORDER BY normalized_artist, normalized_title, songdb_id LIMIT $8)
        ORDER BY tier, key1, key2, songdb_id LIMIT $8
        """)
}
