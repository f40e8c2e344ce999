// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A signed-in singer's song request.
///
/// Contract: `openapi/components/schemas/NewSingerRequest.yaml:1`
public struct NewSingerRequest: Sendable, Equatable {
    /// The venue.
    public var venueId: UUID
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String
    /// Semitones up or down.
    public var keyChange: Int32
    /// A word to the host.
    public var notes: String?
    /// Who sings along, for the screen and the host. It gives nobody a turn; the host makes it a
    /// duet of two singers.
    public var partnerNames: [String]?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        venueId: UUID,
        artist: String,
        title: String,
        keyChange: Int32 = 0,
        notes: String? = nil,
        partnerNames: [String]? = nil
    ) {
        self.venueId = venueId
        self.artist = artist
        self.title = title
        self.keyChange = keyChange
        self.notes = notes
        self.partnerNames = partnerNames
    }
}

extension NewSingerRequest {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> NewSingerRequest? {
        guard reader.beginObject() else { return nil }
        var venueId: UUID?
        var artist: String?
        var title: String?
        var keyChange: Int32? = 0
        var notes: String?
        var partnerNames: [String]?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("venueId") {
                guard reader.once(1 << 0, &seen) else { continue }
                venueId = reader.uuid()
            } else if reader.keyIs("artist") {
                guard reader.once(1 << 1, &seen) else { continue }
                artist = reader.string(min: 1, max: 255, pattern: Patterns.newGuestRequestArtist)
            } else if reader.keyIs("title") {
                guard reader.once(1 << 2, &seen) else { continue }
                title = reader.string(min: 1, max: 255, pattern: Patterns.newGuestRequestArtist)
            } else if reader.keyIs("keyChange") {
                guard reader.once(1 << 3, &seen) else { continue }
                keyChange = reader.int32(min: -12, max: 12)
            } else if reader.keyIs("notes") {
                guard reader.once(1 << 4, &seen) else { continue }
                notes = reader.string(min: 1, max: 500, pattern: Patterns.newGuestRequestNotes)
            } else if reader.keyIs("partnerNames") {
                guard reader.once(1 << 5, &seen) else { continue }
                partnerNames = decodePartnerNames(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("venueId") }
        if seen & (1 << 1) == 0 { reader.missing("artist") }
        if seen & (1 << 2) == 0 { reader.missing("title") }
        guard let venueId, let artist, let title, let keyChange else { return nil }
        return NewSingerRequest(
            venueId: venueId,
            artist: artist,
            title: title,
            keyChange: keyChange,
            notes: notes,
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
