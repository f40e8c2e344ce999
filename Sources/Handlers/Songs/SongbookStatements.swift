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
        SELECT found.*,
            ARRAY(
                SELECT disc_id || chr(31) || manufacturer FROM song_versions version
                WHERE version.songdb_id = found.songdb_id ORDER BY disc_id, manufacturer LIMIT 100)
        FROM input CROSS JOIN unnest(input.systems) AS offered (id)
        CROSS JOIN LATERAL (
            SELECT 4 AS tier, songdb_id, artist, title, combined,
                normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
            FROM songdb
            WHERE systems_id = offered.id
                AND (normalized_artist, normalized_title, songdb_id) > (input.artist, input.title, input.id)
            ORDER BY normalized_artist, normalized_title LIMIT input.count
        ) AS found
        ORDER BY key1, key2, songdb_id LIMIT (SELECT count * cardinality(systems) FROM input)
        """, isReader: true)

    /// `$6` the letter.
    static let underLetter = Statement<FoundSong>(
        "songbook under a letter",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid[] AS systems, $2::text AS artist, $3::text AS title, $4::bigint AS id, $5::bigint AS count,
                singr_initial($6) AS letter
        )
        SELECT found.*,
            ARRAY(
                SELECT disc_id || chr(31) || manufacturer FROM song_versions version
                WHERE version.songdb_id = found.songdb_id ORDER BY disc_id, manufacturer LIMIT 100)
        FROM input CROSS JOIN unnest(input.systems) AS offered (id)
        CROSS JOIN LATERAL (
            SELECT 4 AS tier, songdb_id, artist, title, combined,
                normalized_artist AS key1, normalized_title AS key2, 0::double precision AS score
            FROM songdb
            WHERE systems_id = offered.id AND initial = input.letter
                AND (normalized_artist, normalized_title, songdb_id) > (input.artist, input.title, input.id)
            ORDER BY normalized_artist, normalized_title LIMIT input.count
        ) AS found
        ORDER BY key1, key2, songdb_id LIMIT (SELECT count * cardinality(systems) FROM input)
        """, isReader: true)

    /// By title, all or, looked at one by one, those under letter `$6`.
    static let allByTitle = Statement<FoundSong>(
        "songbook by title",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid[] AS systems, $2::text AS title, $3::text AS artist, $4::bigint AS id, $5::bigint AS count,
                singr_initial($6::text) AS letter
        )
        SELECT found.*,
            ARRAY(
                SELECT disc_id || chr(31) || manufacturer FROM song_versions version
                WHERE version.songdb_id = found.songdb_id ORDER BY disc_id, manufacturer LIMIT 100)
        FROM input CROSS JOIN unnest(input.systems) AS offered (id)
        CROSS JOIN LATERAL (
            SELECT 4 AS tier, songdb_id, artist, title, combined,
                normalized_title AS key1, normalized_artist AS key2, 0::double precision AS score
            FROM songdb
            WHERE systems_id = offered.id
                AND (normalized_title, normalized_artist, songdb_id) > (input.title, input.artist, input.id)
                AND (input.letter IS NULL OR initial = input.letter)
            ORDER BY normalized_title, normalized_artist LIMIT input.count
        ) AS found
        ORDER BY key1, key2, songdb_id LIMIT (SELECT count * cardinality(systems) FROM input)
        """, isReader: true)

    /// By title, under letter `$6`, which is rare: all its songs are sorted, as the index has them. `OFFSET` keeps the
    /// planner from looking through all titles instead.
    static let underLetterByTitle = Statement<FoundSong>(
        "songbook under a letter by title",
        """
        WITH input AS MATERIALIZED (
            SELECT $1::uuid[] AS systems, $2::text AS title, $3::text AS artist, $4::bigint AS id, $5::bigint AS count,
                singr_initial($6) AS letter
        ), page AS MATERIALIZED (
            SELECT found.*
            FROM input CROSS JOIN unnest(input.systems) AS offered (id)
            CROSS JOIN LATERAL (
                SELECT songdb_id, normalized_title AS key1, normalized_artist AS key2
                FROM (
                    SELECT songdb_id, normalized_title, normalized_artist FROM songdb
                    WHERE systems_id = offered.id AND initial = input.letter OFFSET 0
                ) AS letter
                WHERE (normalized_title, normalized_artist, songdb_id) > (input.title, input.artist, input.id)
                ORDER BY normalized_title, normalized_artist, songdb_id LIMIT input.count
            ) AS found
            ORDER BY key1, key2, songdb_id LIMIT (SELECT count * cardinality(systems) FROM input)
        )
        SELECT 4 AS tier, songdb_id, artist, title, combined, key1, key2, 0::double precision AS score,
            ARRAY(
                SELECT disc_id || chr(31) || manufacturer FROM song_versions version
                WHERE version.songdb_id = page.songdb_id ORDER BY disc_id, manufacturer LIMIT 100)
        FROM page JOIN songdb USING (songdb_id)
        ORDER BY key1, key2, songdb_id
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
