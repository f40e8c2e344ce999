import Postgres

/// The statements for leafing through a songbook.
///
/// `$1` the systems, `$2` to `$4` the sort columns of the song before, `$5` how many. As in ``LeadingSongStatement``,
/// `input` hides the values from the planner, so that it plans once.
enum SongbookStatements {
    static let all = Statement<FoundSong>(
        "songbook",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid[] AS systems, $2::text AS artist, $3::text AS title, $4::bigint AS id, $5::bigint AS count
        )
        SELECT found.*
        FROM input CROSS JOIN unnest(input.systems) AS offered (id)
        CROSS JOIN LATERAL (
            SELECT 4 AS tier, songdb_id, artist, title, combined,
                normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
            FROM songdb
            WHERE systems_id = offered.id
                AND (normalized_artist, normalized_title, songdb_id) > (input.artist, input.title, input.id)
            ORDER BY normalized_artist, normalized_title LIMIT input.count
        ) AS found
        ORDER BY key1, key2, songdb_id LIMIT (SELECT count FROM input)
        """, isReader: true)

    /// `$6` the letter.
    static let underLetter = Statement<FoundSong>(
        "songbook under a letter",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid[] AS systems, $2::text AS artist, $3::text AS title, $4::bigint AS id, $5::bigint AS count,
                singr_initial($6) AS letter
        )
        SELECT found.*
        FROM input CROSS JOIN unnest(input.systems) AS offered (id)
        CROSS JOIN LATERAL (
            SELECT 4 AS tier, songdb_id, artist, title, combined,
                normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
            FROM songdb
            WHERE systems_id = offered.id AND initial = input.letter
                AND (normalized_artist, normalized_title, songdb_id) > (input.artist, input.title, input.id)
            ORDER BY normalized_artist, normalized_title LIMIT input.count
        ) AS found
        ORDER BY key1, key2, songdb_id LIMIT (SELECT count FROM input)
        """, isReader: true)

    /// The letters that have songs; `$1` alone.
    static let letters = Statement<String>(
        "letters of a songbook",
        """
        SELECT DISTINCT initial FROM song_initials
        WHERE systems_id = ANY ($1::uuid[]) AND songs > 0
        ORDER BY initial LIMIT 1000
        """, isReader: true)

    /// The letter under which `$1` stands.
    static let initial = Statement<String>("letter of a songbook", "SELECT singr_initial($1)", isReader: true)
}
