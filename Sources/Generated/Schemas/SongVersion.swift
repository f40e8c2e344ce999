// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One of the recordings of a song that a system has. What is not known of it is left out; one of
/// both is known.
///
/// Contract: `openapi/components/schemas/SongVersion.yaml:1`
public struct SongVersion: Sendable, Equatable {
    /// The id of the disc or download, as its manufacturer writes it.
    public var discId: String?
    /// Who made it.
    public var manufacturer: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(discId: String? = nil, manufacturer: String? = nil) {
        self.discId = discId
        self.manufacturer = manufacturer
    }
}

extension SongVersion {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> SongVersion? {
        guard reader.beginObject() else { return nil }
        var discId: String?
        var manufacturer: String?
        var seen: UInt64 = 0
        var memberCount = 0
        while reader.nextMember() {
            memberCount += 1
            if reader.keyIs("discId") {
                guard reader.once(1 << 0, &seen) else { continue }
                discId = reader.string(min: 1, max: 64, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("manufacturer") {
                guard reader.once(1 << 1, &seen) else { continue }
                manufacturer = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else {
                reader.unknownMember()
            }
        }
        reader.countMembers(memberCount, min: 1, max: .max)
        return SongVersion(discId: discId, manufacturer: manufacturer)
    }
}

extension SongVersion {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        var isFirst = true
        if let discId {
            writer.literal("{\"discId\":")
            isFirst = false
            writer.string(discId)
        }
        if let manufacturer {
            writer.literal(isFirst ? "{\"manufacturer\":" : ",\"manufacturer\":")
            isFirst = false
            writer.string(manufacturer)
        }
        writer.literal(isFirst ? "{}" : "}")
    }
}
