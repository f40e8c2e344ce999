import Generated
import Postgres

/// The songs of an account, one by one.
enum CatalogueSongStatements {
    /// Those of the songs `$2` that are account `$1`'s, in that order.
    static let byIDs = Statement<CatalogueSongRow>(
        "songs of account",
        """
        SELECT songdb_id, song.systems_id, system.name, artist, title, combined, normalized_combined,
            ARRAY(
                SELECT disc_id || chr(31) || manufacturer FROM song_versions version
                WHERE version.songdb_id = song.songdb_id ORDER BY disc_id, manufacturer LIMIT 100),
            song.created_at, song.updated_at
        FROM unnest($2::bigint[]) WITH ORDINALITY AS wanted (songdb_id, place)
            JOIN songdb song USING (songdb_id) JOIN systems system USING (systems_id)
        WHERE song.customer_profiles_id = $1
        ORDER BY place
        """, isReader: true)

    /// Whether anything is left to search of each of the texts `$1`, in their order.
    static let isSearchable = Statement<Bool>(
        "searchable names",
        """
        SELECT singr_normalize(text) <> '' FROM unnest($1::text[]) WITH ORDINALITY AS name (text, place) ORDER BY place
        """, isReader: true)

    /// System `$2` of account `$1`, whose songs nobody else changes one by one until the transaction ends.
    static let lockSystem = Statement<Bool>(
        "lock system for songs",
        "SELECT true FROM systems WHERE customer_profiles_id = $1 AND systems_id = $2 FOR NO KEY UPDATE")

    /// The same for the system of song `$2` of account `$1`.
    static let lockSystemOfSong = Statement<Bool>(
        "lock system of song",
        """
        SELECT true FROM songdb song JOIN systems system USING (systems_id)
        WHERE song.customer_profiles_id = $1 AND songdb_id = $2
        FOR NO KEY UPDATE OF system
        """)

    /// Adds the song with artist `$3` and title `$4` to system `$2` of account `$1`, or locks the one that is there.
    static let add = Statement<AddedSong>(
        "add song",
        """
        INSERT INTO songdb (customer_profiles_id, systems_id, artist, title) VALUES ($1, $2, $3, $4)
        ON CONFLICT (systems_id, normalized_artist, normalized_title) DO UPDATE SET updated_at = now()
        RETURNING songdb_id, xmax = 0
        """)

    /// Adds disc id `$2` and manufacturer `$3` to song `$1`: true, false where it has a hundred versions, nothing where
    /// it has this one.
    static let addVersion = Statement<Bool>(
        "add song version",
        """
        WITH room AS (
            SELECT count(*) < 100 AS is_left FROM song_versions WHERE songdb_id = $1
        ), added AS (
            INSERT INTO song_versions (songdb_id, disc_id, manufacturer)
            SELECT $1, $2, $3 FROM room WHERE is_left
            ON CONFLICT DO NOTHING
            RETURNING true AS is_added
        )
        SELECT is_added FROM added
        UNION ALL
        SELECT false FROM room
        WHERE NOT is_left AND NOT EXISTS (
            SELECT FROM song_versions WHERE songdb_id = $1 AND disc_id = $2 AND manufacturer = $3)
        """)

    /// Calls song `$2` of account `$1` by artist `$3` and title `$4`, where those are not null.
    static let update = Statement<NoRow>(
        "update song",
        """
        UPDATE songdb SET artist = coalesce($3, artist), title = coalesce($4, title)
        WHERE customer_profiles_id = $1 AND songdb_id = $2
        """)

    static let dropVersions = Statement<NoRow>(
        "drop song versions", "DELETE FROM song_versions WHERE songdb_id = $1")

    /// Gives song `$1` the disc ids `$2` and manufacturers `$3`, in the same order.
    static let setVersions = Statement<NoRow>(
        "set song versions",
        """
        INSERT INTO song_versions (songdb_id, disc_id, manufacturer)
        SELECT DISTINCT $1::bigint, disc_id, manufacturer
        FROM unnest($2::text[], $3::text[]) AS version (disc_id, manufacturer)
        """)

    static let delete = Statement<NoRow>(
        "delete song", "DELETE FROM songdb WHERE customer_profiles_id = $1 AND songdb_id = $2")

    /// Deletes the songs of system `$2` of account `$1`; how many there were.
    static let deleteAll = Statement<Int64>(
        "delete songs of system",
        """
        SELECT singr_delete_system_songs(systems_id) FROM systems WHERE customer_profiles_id = $1 AND systems_id = $2
        """)
}

struct CatalogueSongRow: RowDecodable, Sendable {
    let song: CatalogueSong

    init(from row: inout RowReader) throws(RowDecodingError) {
        let (id, system, systemName) = (try row.int64(), try row.uuid(), try row.text())
        let (artist, title) = (try row.text(), try row.text())
        song = CatalogueSong(
            songdbId: id, systemId: system, systemName: systemName, artist: artist, title: title,
            combined: try row.text(), normalizedCombined: try row.text(),
            versions: [SongVersion](stored: try row.textArray()),
            createdAt: try row.timestamp(), updatedAt: try row.timestamp())
    }
}

/// A song that was added, or was there.
struct AddedSong: RowDecodable, Sendable {
    let id: Int64
    let isNew: Bool

    init(from row: inout RowReader) throws(RowDecodingError) {
        (id, isNew) = (try row.int64(), try row.bool())
    }
}
