// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song, and one of the versions of it.
///
/// Contract: `openapi/components/schemas/SongEntry.yaml:1`
public struct SongEntry: Sendable, Equatable {
    /// Who performs it.
    public var artist: String
    /// What it is called.
    public var title: String
    /// The code of the disc or file that has it.
    public var discId: String?
    /// Who made the karaoke version.
    public var manufacturer: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(artist: String, title: String, discId: String? = nil, manufacturer: String? = nil) {
        self.artist = artist
        self.title = title
        self.discId = discId
        self.manufacturer = manufacturer
    }
}

extension SongEntry {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> SongEntry? {
        guard reader.beginObject() else { return nil }
        var artist: String?
        var title: String?
        var discId: String?
        var manufacturer: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("artist") {
                guard reader.once(1 << 0, &seen) else { continue }
                artist = reader.string(min: 1, max: 255)
            } else if reader.keyIs("title") {
                guard reader.once(1 << 1, &seen) else { continue }
                title = reader.string(min: 1, max: 255)
            } else if reader.keyIs("discId") {
                guard reader.once(1 << 2, &seen) else { continue }
                discId = reader.string(min: 1, max: 64)
            } else if reader.keyIs("manufacturer") {
                guard reader.once(1 << 3, &seen) else { continue }
                manufacturer = reader.string(min: 1, max: 100)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("artist") }
        if seen & (1 << 1) == 0 { reader.missing("title") }
        guard let artist, let title else { return nil }
        return SongEntry(artist: artist, title: title, discId: discId, manufacturer: manufacturer)
    }
}

extension SongEntry {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"artist\":")
        writer.string(artist)
        writer.literal(",\"title\":")
        writer.string(title)
        if let discId {
            writer.literal(",\"discId\":")
            writer.string(discId)
        }
        if let manufacturer {
            writer.literal(",\"manufacturer\":")
            writer.string(manufacturer)
        }
        writer.literal("}")
    }
}
