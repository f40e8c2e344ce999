// Generated from Benchmarks/contract/bench.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A singer's wish for a song.
///
/// Contract: `Benchmarks/contract/bench.yaml:221`
public struct SongRequest: Sendable, Equatable {
    /// The venue asked.
    public var venueId: UUID
    /// Who made the song known.
    public var artist: String
    /// The song's title.
    public var title: String
    /// The name to call.
    public var singerName: String
    /// The singer's address.
    public var email: String
    /// How many sing.
    public var kind: SongRequestKind
    /// Semitones up.
    public var keyChange: Int32
    /// 1 is the highest.
    public var priority: Int32
    /// Words to find the request by.
    public var tags: [String]
    /// When the wish was made.
    public var wishedAt: Timestamp
    /// What the host should know.
    public var notes: String?
    /// A place on the WGS 84 ellipsoid.
    public var location: Location?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        venueId: UUID,
        artist: String,
        title: String,
        singerName: String,
        email: String,
        kind: SongRequestKind,
        keyChange: Int32,
        priority: Int32,
        tags: [String],
        wishedAt: Timestamp,
        notes: String? = nil,
        location: Location? = nil
    ) {
        self.venueId = venueId
        self.artist = artist
        self.title = title
        self.singerName = singerName
        self.email = email
        self.kind = kind
        self.keyChange = keyChange
        self.priority = priority
        self.tags = tags
        self.wishedAt = wishedAt
        self.notes = notes
        self.location = location
    }
}

extension SongRequest {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> SongRequest? {
        guard reader.beginObject() else { return nil }
        var venueId: UUID?
        var artist: String?
        var title: String?
        var singerName: String?
        var email: String?
        var kind: SongRequestKind?
        var keyChange: Int32?
        var priority: Int32?
        var tags: [String]?
        var wishedAt: Timestamp?
        var notes: String?
        var location: Location?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("venueId") {
                guard reader.once(1 << 0, &seen) else { continue }
                venueId = reader.uuid()
            } else if reader.keyIs("artist") {
                guard reader.once(1 << 1, &seen) else { continue }
                artist = reader.string(min: 1, max: 255)
            } else if reader.keyIs("title") {
                guard reader.once(1 << 2, &seen) else { continue }
                title = reader.string(min: 1, max: 255)
            } else if reader.keyIs("singerName") {
                guard reader.once(1 << 3, &seen) else { continue }
                singerName = reader.string(min: 1, max: 100)
            } else if reader.keyIs("email") {
                guard reader.once(1 << 4, &seen) else { continue }
                email = reader.email(max: 254)
            } else if reader.keyIs("kind") {
                guard reader.once(1 << 5, &seen) else { continue }
                kind = SongRequestKind.decode(from: &reader)
            } else if reader.keyIs("keyChange") {
                guard reader.once(1 << 6, &seen) else { continue }
                keyChange = reader.int32(min: -12, max: 12)
            } else if reader.keyIs("priority") {
                guard reader.once(1 << 7, &seen) else { continue }
                priority = reader.int32(min: 1, max: 5)
            } else if reader.keyIs("tags") {
                guard reader.once(1 << 8, &seen) else { continue }
                tags = decodeTags(from: &reader)
            } else if reader.keyIs("wishedAt") {
                guard reader.once(1 << 9, &seen) else { continue }
                wishedAt = reader.timestamp()
            } else if reader.keyIs("notes") {
                guard reader.once(1 << 10, &seen) else { continue }
                notes = reader.string(max: 500)
            } else if reader.keyIs("location") {
                guard reader.once(1 << 11, &seen) else { continue }
                location = Location.decode(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("venueId") }
        if seen & (1 << 1) == 0 { reader.missing("artist") }
        if seen & (1 << 2) == 0 { reader.missing("title") }
        if seen & (1 << 3) == 0 { reader.missing("singerName") }
        if seen & (1 << 4) == 0 { reader.missing("email") }
        if seen & (1 << 5) == 0 { reader.missing("kind") }
        if seen & (1 << 6) == 0 { reader.missing("keyChange") }
        if seen & (1 << 7) == 0 { reader.missing("priority") }
        if seen & (1 << 8) == 0 { reader.missing("tags") }
        if seen & (1 << 9) == 0 { reader.missing("wishedAt") }
        guard 
            let venueId,
            let artist,
            let title,
            let singerName,
            let email,
            let kind,
            let keyChange,
            let priority,
            let tags,
            let wishedAt
         else { return nil }
        return SongRequest(
            venueId: venueId,
            artist: artist,
            title: title,
            singerName: singerName,
            email: email,
            kind: kind,
            keyChange: keyChange,
            priority: priority,
            tags: tags,
            wishedAt: wishedAt,
            notes: notes,
            location: location)
    }

    private static func decodeTags(from reader: inout JSONReader) -> [String]? {
        guard reader.beginArray() else { return nil }
        var items: [String] = []
        var count = 0
        while reader.nextElement() {
            count += 1
            if let item = reader.string(min: 1, max: 30) { items.append(item) }
        }
        reader.countItems(count, min: 0, max: 10)
        return items
    }
}

extension SongRequest {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"venueId\":")
        writer.uuid(venueId)
        writer.literal(",\"artist\":")
        writer.string(artist)
        writer.literal(",\"title\":")
        writer.string(title)
        writer.literal(",\"singerName\":")
        writer.string(singerName)
        writer.literal(",\"email\":")
        writer.string(email)
        writer.literal(",\"kind\":")
        kind.encode(to: &writer)
        writer.literal(",\"keyChange\":")
        writer.integer(keyChange)
        writer.literal(",\"priority\":")
        writer.integer(priority)
        writer.literal(",\"tags\":")
        writer.literal("[")
        for (index, item) in tags.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
        writer.literal(",\"wishedAt\":")
        writer.timestamp(wishedAt)
        if let notes {
            writer.literal(",\"notes\":")
            writer.string(notes)
        }
        if let location {
            writer.literal(",\"location\":")
            location.encode(to: &writer)
        }
        writer.literal("}")
    }
}
