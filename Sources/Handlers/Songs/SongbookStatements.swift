import Postgres

/// The statements for leafing through a songbook.
///
/// `$1` the account, `$2` its systems or null for all, `$3` to `$5` the sort columns of the song before, `$6` how many.
enum SongbookStatements {
    static let all = Statement<FoundSong>(
        "songbook",
        """
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
        FROM songdb
        WHERE customer_profiles_id = $1 AND ($2::uuid[] IS NULL OR systems_id = ANY ($2))
            AND (normalized_artist, normalized_title, songdb_id) > ($3::text, $4::text, $5::bigint)
        ORDER BY normalized_artist, normalized_title, songdb_id LIMIT $6
        """)

    /// `$7` the letter.
    static let underLetter = Statement<FoundSong>(
        "songbook under a letter",
        """
        SELECT 4 AS tier, songdb_id, artist, title, combined,
            normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
        FROM songdb
        WHERE customer_profiles_id = $1 AND initial = singr_initial($7)
            AND ($2::uuid[] IS NULL OR systems_id = ANY ($2))
            AND (normalized_artist, normalized_title, songdb_id) > ($3::text, $4::text, $5::bigint)
        ORDER BY normalized_artist, normalized_title, songdb_id LIMIT $6
        """)

    /// The letters that have songs; `$1` and `$2` alone.
    static let letters = Statement<String>(
        "letters of a songbook",
        """
        SELECT DISTINCT i.initial
        FROM systems s JOIN song_initials i ON i.systems_id = s.systems_id
        WHERE s.customer_profiles_id = $1 AND ($2::uuid[] IS NULL OR s.systems_id = ANY ($2)) AND i.songs > 0
        ORDER BY i.initial
        LIMIT 1000
        """)

    /// The letter under which `$1` stands.
    static let initial = Statement<String>("letter of a songbook", "SELECT singr_initial($1)")
}
