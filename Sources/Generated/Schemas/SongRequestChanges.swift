// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What to change of a request that waits; what is left out stays, null removes. One of `songdbId`,
/// `discId` and `manufacturer` replaces what the request had of all three; another song without
/// them leaves none.
///
/// Contract: `openapi/components/schemas/SongRequestChanges.yaml:1`
public struct SongRequestChanges: Sendable, Equatable {
    /// Who performs the song.
    public var artist: String?
    /// What the song is called.
    public var title: String?
    /// The song of the venue's songbook; its artist and title are the ones asked for.
    public var songdbId: Int64?
    /// The version by its disc id; one that the venue's songbook has of the song.
    public var discId: String?
    /// The version by its manufacturer; one that the venue's songbook has of the song.
    public var manufacturer: String?
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
        songdbId: Int64? = nil,
        discId: String? = nil,
        manufacturer: String? = nil,
        keyChange: Int32? = nil,
        notes: Presence<String> = .absent,
        partnerNames: [String]? = nil
    ) {
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

extension SongRequestChanges {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> SongRequestChanges? {
        guard reader.beginObject() else { return nil }
        var artist: String?
        var title: String?
        var songdbId: Int64?
        var discId: String?
        var manufacturer: String?
        var keyChange: Int32?
        var notes: String?
        var partnerNames: [String]?
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
            } else if reader.keyIs("songdbId") {
                guard reader.once(1 << 2, &seen) else { continue }
                songdbId = reader.int64(min: 1)
            } else if reader.keyIs("discId") {
                guard reader.once(1 << 3, &seen) else { continue }
                discId = reader.string(min: 1, max: 64, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("manufacturer") {
                guard reader.once(1 << 4, &seen) else { continue }
                manufacturer = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("keyChange") {
                guard reader.once(1 << 5, &seen) else { continue }
                keyChange = reader.int32(min: -12, max: 12)
            } else if reader.keyIs("notes") {
                guard reader.once(1 << 6, &seen) else { continue }
                notes = reader.null() ? nil : reader.string(min: 1, max: 500, pattern: Patterns.newGuestRequestNotes)
            } else if reader.keyIs("partnerNames") {
                guard reader.once(1 << 7, &seen) else { continue }
                partnerNames = decodePartnerNames(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        reader.countMembers(memberCount, min: 1, max: .max)
        return SongRequestChanges(
            artist: artist,
            title: title,
            songdbId: songdbId,
            discId: discId,
            manufacturer: manufacturer,
            keyChange: keyChange,
            notes: seen & (1 << 6) == 0 ? .absent : notes.map(Presence.value) ?? .null,
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
