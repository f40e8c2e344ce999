// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What to change of a request that waits; what is left out stays, null removes.
///
/// Contract: `openapi/components/schemas/SongRequestChanges.yaml:1`
public struct SongRequestChanges: Sendable, Equatable {
    /// Who performs the song.
    public var artist: String?
    /// What the song is called.
    public var title: String?
    /// Semitones up or down.
    public var keyChange: Int32?
    /// A word to the host.
    public var notes: Presence<String>
    /// Who sings along, for the screen and the host. It gives nobody a turn; the host makes it a
    /// duet of two singers.
    public var partnerNames: [String]?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        artist: String? = nil,
        title: String? = nil,
        keyChange: Int32? = nil,
        notes: Presence<String> = .absent,
        partnerNames: [String]? = nil
    ) {
        self.artist = artist
        self.title = title
        self.keyChange = keyChange
        self.notes = notes
        self.partnerNames = partnerNames
    }
}

extension SongRequestChanges {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> SongRequestChanges? {
        guard reader.beginObject() else { return nil }
        var artist: String?
        var title: String?
        var keyChange: Int32?
        var notes: String?
        var partnerNames: [String]?
        var seen: UInt64 = 0
        var memberCount = 0
        while reader.nextMember() {
            memberCount += 1
            if reader.keyIs("artist") {
                guard reader.once(1 << 0, &seen) else { continue }
                artist = reader.string(min: 1, max: 255, pattern: Patterns.newGuestRequestArtist)
            } else if reader.keyIs("title") {
                guard reader.once(1 << 1, &seen) else { continue }
                title = reader.string(min: 1, max: 255, pattern: Patterns.newGuestRequestArtist)
            } else if reader.keyIs("keyChange") {
                guard reader.once(1 << 2, &seen) else { continue }
                keyChange = reader.int32(min: -12, max: 12)
            } else if reader.keyIs("notes") {
                guard reader.once(1 << 3, &seen) else { continue }
                notes = reader.null() ? nil : reader.string(min: 1, max: 500, pattern: Patterns.newGuestRequestNotes)
            } else if reader.keyIs("partnerNames") {
                guard reader.once(1 << 4, &seen) else { continue }
                partnerNames = decodePartnerNames(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        reader.countMembers(memberCount, min: 1, max: .max)
        return SongRequestChanges(
            artist: artist,
            title: title,
            keyChange: keyChange,
            notes: seen & (1 << 3) == 0 ? .absent : notes.map(Presence.value) ?? .null,
            partnerNames: partnerNames)
    }

    private static func decodePartnerNames(from reader: inout JSONReader) -> [String]? {
        guard reader.beginArray() else { return nil }
        var items: [String] = []
        var count = 0
        while reader.nextElement() {
            count += 1
            if let item = reader.string(min: 1, max: 100, pattern: Patterns.newGuestRequestArtist) { items.append(item) }
        }
        reader.countItems(count, min: 0, max: 3)
        return items
    }
}
