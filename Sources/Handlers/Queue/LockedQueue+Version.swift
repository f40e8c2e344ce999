import Generated
import Postgres
import SpecRuntime

/// A song of the songbook and its version, as somebody who asks for it names them; all of it may be left out.
struct WantedVersion: Sendable {
    var songID: Int64?
    var discID: String?
    var manufacturer: String?

    /// Whether anything is named.
    var isNamed: Bool { songID != nil || isVersionNamed }

    fileprivate var isVersionNamed: Bool { discID != nil || manufacturer != nil }
}

extension LockedQueue {
    /// What a request notes of the version that is wanted of a song: song, disc id and manufacturer.
    ///
    /// - Throws: 400 for a song that the venue's songbook lacks, or has with another artist or title, and for a version
    ///   that the songbook lacks of it.
    func version(
        _ wanted: WantedVersion, of artist: String, _ title: String
    ) async throws -> [PostgresValue] {
        guard wanted.isNamed else { return [.null, .null, .null] }
        let found = try await transaction.first(
            WantedVersionStatements.find,
            [
                .uuid(venue), .text(artist), .text(title), .int64(wanted.songID),
                .text(wanted.discID?.trimmingWhitespace()), .text(wanted.manufacturer?.trimmingWhitespace()),
            ])
        guard let found else { throw MissingRow(statement: WantedVersionStatements.find.name) }
        try found.require(wanted)
        return [.int64(found.songID), .text(found.discID), .text(found.manufacturer)]
    }
}

/// What a venue's songbook has of a song.
struct SongbookVersion: RowDecodable, Sendable {
    /// Whether the songbook has the song under the id that was named, or under any where none was.
    let hasSong: Bool
    let songID: Int64?
    let hasVersion: Bool
    let discID: String?
    let manufacturer: String?

    init(from row: inout RowReader) throws(RowDecodingError) {
        (hasSong, songID, hasVersion) = (try row.bool(), try row.optionalInt64(), try row.bool())
        (discID, manufacturer) = (try row.optionalText(), try row.optionalText())
    }

    fileprivate func require(_ wanted: WantedVersion) throws(Problem) {
        var violations: [Violation] = []
        if wanted.songID != nil, !hasSong {
            violations.append(
                Violation(
                    place: .body(pointer: "/songdbId"), code: "unknown_song",
                    message: "must be the id that the venue's songbook has for this artist and title"))
        }
        if wanted.isVersionNamed, !hasVersion {
            violations.append(
                Violation(
                    place: .body(pointer: wanted.discID != nil ? "/discId" : "/manufacturer"),
                    code: "unknown_version",
                    message: "must be of a version that the venue's songbook has of this artist and title"))
        }
        guard violations.isEmpty else { throw .validation(violations) }
    }
}

enum WantedVersionStatements {
    /// What the songbook of venue `$1` has of the song with artist `$2` and title `$3`: under id `$4`, with disc id
    /// `$5` and manufacturer `$6`, each of which may be null. A song that several of its systems have is one song.
    static let find = Statement<SongbookVersion>(
        "version of venue's songbook",
        """
        WITH song AS MATERIALIZED (
            SELECT song.songdb_id
            FROM venues venue JOIN systems system USING (customer_profiles_id)
                JOIN songdb song ON song.systems_id = system.systems_id
                    AND song.normalized_artist = singr_normalize($2) AND song.normalized_title = singr_normalize($3)
            WHERE venue.venues_id = $1 AND (
                NOT EXISTS (SELECT FROM venue_systems link WHERE link.venues_id = $1)
                OR EXISTS (
                    SELECT FROM venue_systems link
                    WHERE link.venues_id = $1 AND link.systems_id = system.systems_id))
        ), version AS MATERIALIZED (
            SELECT songdb_id, disc_id, manufacturer FROM song JOIN song_versions USING (songdb_id)
            WHERE ($5::text IS NOT NULL OR $6::text IS NOT NULL)
                AND ($5 IS NULL OR disc_id = $5) AND ($6 IS NULL OR manufacturer = $6)
            ORDER BY songdb_id IS DISTINCT FROM $4::bigint, disc_id, manufacturer LIMIT 1
        )
        SELECT EXISTS (SELECT FROM song WHERE $4 IS NULL OR songdb_id = $4),
            coalesce($4, (SELECT songdb_id FROM version), (SELECT min(songdb_id) FROM song)),
            EXISTS (SELECT FROM version),
            (SELECT nullif(disc_id, '') FROM version), (SELECT nullif(manufacturer, '') FROM version)
        """)
}
