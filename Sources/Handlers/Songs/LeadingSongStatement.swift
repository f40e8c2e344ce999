import Postgres

enum LeadingSongStatement {
    /// Songs whose title or artist is the text or begins with it: one range of an index per tier and system.
    ///
    /// `$1` the systems, `$2` the normal form of the text, `$3` the tier where the page begins, `$4` to `$6` the sort
    /// columns of the song before, `$7` how many. U+10FFFF, which no text holds, sorts behind every continuation of
    /// the text. No two songs of a system have one artist and title, so their order needs no id.
    static let forText = Statement<FoundSong>(
        "songs led by a text",
        """
        SELECT found.*
        FROM unnest($1::uuid[]) AS offered (id)
        CROSS JOIN LATERAL (
            (SELECT 0 AS tier, songdb_id, artist, title, combined,
                normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score
            FROM songdb
            WHERE $3::integer <= 0 AND systems_id = offered.id AND normalized_title = $2::text
                AND (normalized_artist, songdb_id)
                    > (CASE $3 WHEN 0 THEN $5::text ELSE '' END, CASE $3 WHEN 0 THEN $6::bigint ELSE 0 END)
            ORDER BY normalized_artist LIMIT $7)
            UNION ALL
            (SELECT 1 AS tier, songdb_id, artist, title, combined,
                normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
            FROM songdb
            WHERE $3 <= 1 AND systems_id = offered.id AND normalized_artist = $2 AND normalized_title <> $2
                AND (normalized_title, songdb_id)
                    > (CASE $3 WHEN 1 THEN $5 ELSE '' END, CASE $3 WHEN 1 THEN $6 ELSE 0 END)
            ORDER BY normalized_title LIMIT $7)
            UNION ALL
            (SELECT 2 AS tier, songdb_id, artist, title, combined,
                normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score
            FROM songdb
            WHERE $3 <= 2 AND systems_id = offered.id
                AND normalized_title < $2 || chr(1114111) AND normalized_artist <> $2
                AND (normalized_title, normalized_artist, songdb_id) > (
                    CASE $3 WHEN 2 THEN $4::text ELSE $2 END, CASE $3 WHEN 2 THEN $5 ELSE chr(1114111) END,
                    CASE $3 WHEN 2 THEN $6 ELSE 0 END)
            ORDER BY normalized_title, normalized_artist LIMIT $7)
            UNION ALL
            (SELECT 3 AS tier, songdb_id, artist, title, combined,
                normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
            FROM songdb
            WHERE $3 <= 3 AND systems_id = offered.id AND normalized_artist < $2 || chr(1114111)
                AND NOT (normalized_title >= $2 AND normalized_title < $2 || chr(1114111))
                AND (normalized_artist, normalized_title, songdb_id) > (
                    CASE $3 WHEN 3 THEN $4 ELSE $2 END, CASE $3 WHEN 3 THEN $5 ELSE chr(1114111) END,
                    CASE $3 WHEN 3 THEN $6 ELSE 0 END)
            ORDER BY normalized_artist, normalized_title LIMIT $7)
        ) AS found
        ORDER BY tier, key1, key2, songdb_id LIMIT $7
        """)
}
