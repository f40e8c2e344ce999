// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Who sings along; each of them has sung then.
///
/// Contract: `openapi/components/schemas/RequestPartners.yaml:1`
public struct RequestPartners: Sendable, Equatable {
    /// The ids of singers of the venue, without who asked; none makes it that one's alone.
    public var singerIds: [UUID]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(singerIds: [UUID]) {
        self.singerIds = singerIds
    }
}

extension RequestPartners {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> RequestPartners? {
        guard reader.beginObject() else { return nil }
        var singerIds: [UUID]?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("singerIds") {
                guard reader.once(1 << 0, &seen) else { continue }
                singerIds = decodeSingerIds(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("singerIds") }
        guard let singerIds else { return nil }
        return RequestPartners(singerIds: singerIds)
    }

    private static func decodeSingerIds(from reader: inout JSONReader) -> [UUID]? {
        guard reader.beginArray() else { return nil }
        var items: [UUID] = []
        var count = 0
        while reader.nextElement() {
            count += 1
            if let item = reader.uuid() { items.append(item) }
        }
        reader.countItems(count, min: 0, max: 3)
        reader.unique(items)
        return items
    }
}
