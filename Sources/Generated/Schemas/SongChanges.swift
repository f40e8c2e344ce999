// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What to change; what is left out stays.
///
/// Contract: `openapi/components/schemas/SongChanges.yaml:1`
public struct SongChanges: Sendable, Equatable {
    /// Who performs the song.
    public var artist: String?
    /// What the song is called.
    public var title: String?
    /// All versions that the system has from now on; an empty list says that nobody knows.
    public var versions: [SongVersion]?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(artist: String? = nil, title: String? = nil, versions: [SongVersion]? = nil) {
        self.artist = artist
        self.title = title
        self.versions = versions
    }
}

extension SongChanges {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> SongChanges? {
        guard reader.beginObject() else { return nil }
        var artist: String?
        var title: String?
        var versions: [SongVersion]?
        var seen: UInt64 = 0
        var memberCount = 0
        while reader.nextMember() {
            memberCount += 1
            if reader.keyIs("artist") {
                guard reader.once(1 << 0, &seen) else { continue }
                artist = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("title") {
                guard reader.once(1 << 1, &seen) else { continue }
                title = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("versions") {
                guard reader.once(1 << 2, &seen) else { continue }
                versions = decodeVersions(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        reader.countMembers(memberCount, min: 1, max: .max)
        return SongChanges(artist: artist, title: title, versions: versions)
    }

    private static func decodeVersions(from reader: inout JSONReader) -> [SongVersion]? {
        guard reader.beginArray() else { return nil }
        var items: [SongVersion] = []
        var count = 0
        while reader.nextElement() {
            count += 1
            if let item = SongVersion.decode(from: &reader) { items.append(item) }
        }
        reader.countItems(count, min: 0, max: 100)
        return items
    }
}
