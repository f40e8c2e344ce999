// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song request at a kiosk, where many singers share one device.
///
/// Contract: `openapi/components/schemas/NewKioskRequest.yaml:1`
public struct NewKioskRequest: Sendable, Equatable {
    /// Who sings; the same name is the same singer.
    public var singerName: String
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String
    /// The song of the venue's songbook; its artist and title are the ones asked for.
    public var songdbId: Int64?
    /// The version by its disc id; one that the venue's songbook has of the song.
    public var discId: String?
    /// The version by its manufacturer; one that the venue's songbook has of the song.
    public var manufacturer: String?
    /// Semitones up or down.
    public var keyChange: Int32
    /// A word to the host.
    public var notes: String?
    /// Who sings along, for the screen and the host. It gives nobody a turn; the host makes it a
    /// duet of two singers.
    public var partnerNames: [String]?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        singerName: String,
        artist: String,
        title: String,
        songdbId: Int64? = nil,
        discId: String? = nil,
        manufacturer: String? = nil,
        keyChange: Int32 = 0,
        notes: String? = nil,
        partnerNames: [String]? = nil
    ) {
        self.singerName = singerName
        self.artist = artist
        self.title = title
        self.songdbId = songdbId
        self.discId = discId
        self.manufacturer = manufacturer
        self.keyChange = keyChange
        self.notes = notes
        self.partnerNames = partnerNames
    }
}

extension NewKioskRequest {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> NewKioskRequest? {
        guard reader.beginObject() else { return nil }
        var singerName: String?
        var artist: String?
        var title: String?
        var songdbId: Int64?
        var discId: String?
        var manufacturer: String?
        var keyChange: Int32? = 0
        var notes: String?
        var partnerNames: [String]?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("singerName") {
                guard reader.once(1 << 0, &seen) else { continue }
                singerName = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("artist") {
                guard reader.once(1 << 1, &seen) else { continue }
                artist = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("title") {
                guard reader.once(1 << 2, &seen) else { continue }
                title = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("songdbId") {
                guard reader.once(1 << 3, &seen) else { continue }
                songdbId = reader.int64(min: 1)
            } else if reader.keyIs("discId") {
                guard reader.once(1 << 4, &seen) else { continue }
                discId = reader.string(min: 1, max: 64, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("manufacturer") {
                guard reader.once(1 << 5, &seen) else { continue }
                manufacturer = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("keyChange") {
                guard reader.once(1 << 6, &seen) else { continue }
                keyChange = reader.int32(min: -12, max: 12)
            } else if reader.keyIs("notes") {
                guard reader.once(1 << 7, &seen) else { continue }
                notes = reader.string(min: 1, max: 500, pattern: Patterns.newGuestRequestNotes)
            } else if reader.keyIs("partnerNames") {
                guard reader.once(1 << 8, &seen) else { continue }
                partnerNames = decodePartnerNames(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("singerName") }
        if seen & (1 << 1) == 0 { reader.missing("artist") }
        if seen & (1 << 2) == 0 { reader.missing("title") }
        guard let singerName, let artist, let title, let keyChange else { return nil }
        return NewKioskRequest(
            singerName: singerName,
            artist: artist,
            title: title,
            songdbId: songdbId,
            discId: discId,
            manufacturer: manufacturer,
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
            if let item = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId) { items.append(item) }
        }
        reader.countItems(count, min: 0, max: 3)
        return items
    }
}
