import Postgres

enum LeadingSongStatement {
    /// Songs whose title or artist is the text or begins with it: one range of an index per tier and system.
    ///
    /// `$1` the systems, `$2` the normal form of the text, `$3` the tier where the page begins, `$4` to `$6` the sort
    /// columns of the song before, `$7` how many. U+10FFFF, which no text holds, sorts behind every continuation of
    /// the text. No two songs of a system have one artist and title, so their order needs no id, and what all systems
    /// give has at least `$7` songs of different artist and title, if there are so many.
    ///
    /// The planner cannot see through `input` to the parameters, so no plan made for their values can seem cheaper than
    /// the one for any values, which is made once: planning would take longer than the search.
    static let forText = Statement<FoundSong>(
        "songs led by a text",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid[] AS systems, $2::text AS text, $2 || chr(1114111) AS ending, $3::integer AS tier,
                $4::text AS key1, $5::text AS key2, $6::bigint AS id, $7::bigint AS count
        )
        SELECT found.*,
            ARRAY(
                SELECT disc_id || chr(31) || manufacturer FROM song_versions version
                WHERE version.songdb_id = found.songdb_id ORDER BY disc_id, manufacturer LIMIT 100)
        FROM input CROSS JOIN unnest(input.systems) AS offered (id)
        CROSS JOIN LATERAL (
            (SELECT 0 AS tier, songdb_id, artist, title, combined,
                normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score
            FROM songdb
            WHERE input.tier <= 0 AND systems_id = offered.id AND normalized_title = input.text
                AND (normalized_artist, songdb_id)
                    > (CASE input.tier WHEN 0 THEN input.key2 ELSE '' END,
                        CASE input.tier WHEN 0 THEN input.id ELSE 0 END)
            ORDER BY normalized_artist LIMIT input.count)
            UNION ALL
            (SELECT 1 AS tier, songdb_id, artist, title, combined,
                normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
            FROM songdb
            WHERE input.tier <= 1 AND systems_id = offered.id AND normalized_artist = input.text
                AND normalized_title <> input.text
                AND (normalized_title, songdb_id)
                    > (CASE input.tier WHEN 1 THEN input.key2 ELSE '' END,
                        CASE input.tier WHEN 1 THEN input.id ELSE 0 END)
            ORDER BY normalized_title LIMIT input.count)
            UNION ALL
            (SELECT 2 AS tier, songdb_id, artist, title, combined,
                normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score
            FROM songdb
            WHERE input.tier <= 2 AND systems_id = offered.id
                AND normalized_title < input.ending AND normalized_artist <> input.text
                AND (normalized_title, normalized_artist, songdb_id) > (
                    CASE input.tier WHEN 2 THEN input.key1 ELSE input.text END,
                    CASE input.tier WHEN 2 THEN input.key2 ELSE chr(1114111) END,
                    CASE input.tier WHEN 2 THEN input.id ELSE 0 END)
            ORDER BY normalized_title, normalized_artist LIMIT input.count)
            UNION ALL
            (SELECT 3 AS tier, songdb_id, artist, title, combined,
                normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
            FROM songdb
            WHERE input.tier <= 3 AND systems_id = offered.id AND normalized_artist < input.ending
                AND NOT (normalized_title >= input.text AND normalized_title < input.ending)
                AND (normalized_artist, normalized_title, songdb_id) > (
                    CASE input.tier WHEN 3 THEN input.key1 ELSE input.text END,
                    CASE input.tier WHEN 3 THEN input.key2 ELSE chr(1114111) END,
                    CASE input.tier WHEN 3 THEN input.id ELSE 0 END)
            ORDER BY normalized_artist, normalized_title LIMIT input.count)
        ) AS found
        ORDER BY tier, key1, key2, songdb_id LIMIT (SELECT count * cardinality(systems) FROM input)
        """, isReader: true)
}
