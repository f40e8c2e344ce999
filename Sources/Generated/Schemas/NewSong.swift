// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song, or one more version of a song, that a system has.
///
/// Contract: `openapi/components/schemas/NewSong.yaml:1`
public struct NewSong: Sendable, Equatable {
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String
    /// The id of the disc or download, as its manufacturer writes it.
    public var discId: String?
    /// Who made it.
    public var manufacturer: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(artist: String, title: String, discId: String? = nil, manufacturer: String? = nil) {
        self.artist = artist
        self.title = title
        self.discId = discId
        self.manufacturer = manufacturer
    }
}

extension NewSong {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> NewSong? {
        guard reader.beginObject() else { return nil }
        var artist: String?
        var title: String?
        var discId: String?
        var manufacturer: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("artist") {
                guard reader.once(1 << 0, &seen) else { continue }
                artist = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("title") {
                guard reader.once(1 << 1, &seen) else { continue }
                title = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("discId") {
                guard reader.once(1 << 2, &seen) else { continue }
                discId = reader.string(min: 1, max: 64, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("manufacturer") {
                guard reader.once(1 << 3, &seen) else { continue }
                manufacturer = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("artist") }
        if seen & (1 << 1) == 0 { reader.missing("title") }
        guard let artist, let title else { return nil }
        return NewSong(artist: artist, title: title, discId: discId, manufacturer: manufacturer)
    }
}
