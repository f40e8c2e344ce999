import CoreTypes
import Postgres

enum SongExportStatements {
    /// The systems of account `$1`, or `$2` of them alone.
    static let systems = Statement<UUID>(
        "systems to export",
        """
        SELECT systems_id FROM systems
        WHERE customer_profiles_id = $1 AND ($2::uuid IS NULL OR systems_id = $2) ORDER BY openkj_system_id
        """, isReader: true)

    /// The versions of at most `$5` songs of system `$2` of account `$1`, behind artist `$3` and title `$4`.
    static let page = Statement<ExportedSong>(
        "songs to export",
        """
        SELECT page.normalized_artist, page.normalized_title, page.artist, page.title,
            coalesce(version.disc_id, ''), coalesce(version.manufacturer, '')
        FROM (
            SELECT songdb_id, normalized_artist, normalized_title, artist, title FROM songdb
            WHERE customer_profiles_id = $1 AND systems_id = $2 AND (normalized_artist, normalized_title) > ($3, $4)
            ORDER BY normalized_artist, normalized_title LIMIT $5
        ) AS page LEFT JOIN song_versions version USING (songdb_id)
        ORDER BY page.normalized_artist, page.normalized_title,
            version.disc_id COLLATE "C", version.manufacturer COLLATE "C"
        """, isReader: true)
}

/// A version of a song, and where it stands in a catalogue.
struct ExportedSong: RowDecodable, Sendable {
    /// What catalogues are ordered by.
    struct Key: Comparable, Sendable {
        let artist: String
        let title: String
        let discID: String
        let manufacturer: String

        /// The order of the database's collation "C".
        static func < (left: Key, right: Key) -> Bool {
            precedes(left.artist, right.artist) ?? precedes(left.title, right.title)
                ?? precedes(left.discID, right.discID) ?? precedes(left.manufacturer, right.manufacturer)
                ?? false
        }

        /// Nil where both are the same.
        private static func precedes(_ one: String, _ other: String) -> Bool? {
            one.utf8.elementsEqual(other.utf8) ? nil : one.utf8.lexicographicallyPrecedes(other.utf8)
        }
    }

    let key: Key
    let artist: String
    let title: String

    init(from row: inout RowReader) throws(RowDecodingError) {
        let (normalizedArtist, normalizedTitle) = (try row.text(), try row.text())
        artist = try row.text()
        title = try row.text()
        key = Key(
            artist: normalizedArtist, title: normalizedTitle, discID: try row.text(),
            manufacturer: try row.text())
    }
}
