import Postgres

/// The statements for leafing through a songbook.
///
/// `$1` the systems, `$2` to `$4` the sort columns of the song before, `$5` how many.
enum SongbookStatements {
    static let all = Statement<FoundSong>(
        "songbook",
        """
        SELECT found.*
        FROM unnest($1::uuid[]) AS offered (id)
        CROSS JOIN LATERAL (
            SELECT 4 AS tier, songdb_id, artist, title, combined,
                normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
            FROM songdb
            WHERE systems_id = offered.id
                AND (normalized_artist, normalized_title, songdb_id) > ($2::text, $3::text, $4::bigint)
            ORDER BY normalized_artist, normalized_title LIMIT $5
        ) AS found
        ORDER BY key1, key2, songdb_id LIMIT $5
        """)

    /// `$6` the letter.
    static let underLetter = Statement<FoundSong>(
        "songbook under a letter",
        """
        SELECT found.*
        FROM unnest($1::uuid[]) AS offered (id)
        CROSS JOIN LATERAL (
            SELECT 4 AS tier, songdb_id, artist, title, combined,
                normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
            FROM songdb
            WHERE systems_id = offered.id AND initial = singr_initial($6)
                AND (normalized_artist, normalized_title, songdb_id) > ($2::text, $3::text, $4::bigint)
            ORDER BY normalized_artist, normalized_title LIMIT $5
        ) AS found
        ORDER BY key1, key2, songdb_id LIMIT $5
        """)

    /// The letters that have songs; `$1` alone.
    static let letters = Statement<String>(
        "letters of a songbook",
        """
        SELECT DISTINCT initial FROM song_initials
        WHERE systems_id = ANY ($1::uuid[]) AND songs > 0
        ORDER BY initial LIMIT 1000
        """)

    /// The letter under which `$1` stands.
    static let initial = Statement<String>("letter of a songbook", "SELECT singr_initial($1)")
}
