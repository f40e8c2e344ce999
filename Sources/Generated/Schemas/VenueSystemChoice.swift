// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whose songs the venue offers.
///
/// Contract: `openapi/components/schemas/VenueSystemChoice.yaml:1`
public struct VenueSystemChoice: Sendable, Equatable {
    /// The ids of karaoke systems of the account; none means all of them.
    public var systemIds: [UUID]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(systemIds: [UUID]) {
        self.systemIds = systemIds
    }
}

extension VenueSystemChoice {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> VenueSystemChoice? {
        guard reader.beginObject() else { return nil }
        var systemIds: [UUID]?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("systemIds") {
                guard reader.once(1 << 0, &seen) else { continue }
                systemIds = decodeSystemIds(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("systemIds") }
        guard let systemIds else { return nil }
        return VenueSystemChoice(systemIds: systemIds)
    }

    private static func decodeSystemIds(from reader: inout JSONReader) -> [UUID]? {
        guard reader.beginArray() else { return nil }
        var items: [UUID] = []
        var count = 0
        while reader.nextElement() {
            count += 1
            if let item = reader.uuid() { items.append(item) }
        }
        reader.countItems(count, min: 0, max: 100)
        reader.unique(items)
        return items
    }
}
