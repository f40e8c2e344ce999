// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Requests that are over.
///
/// Contract: `openapi/components/schemas/InterfaceBatch.yaml:1`
public struct InterfaceBatch: Sendable, Equatable {
    /// The requests; one that is named twice counts once.
    public var requestIds: [Int64]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(requestIds: [Int64]) {
        self.requestIds = requestIds
    }
}

extension InterfaceBatch {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> InterfaceBatch? {
        guard reader.beginObject() else { return nil }
        var requestIds: [Int64]?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("requestIds") {
                guard reader.once(1 << 0, &seen) else { continue }
                requestIds = decodeRequestIds(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("requestIds") }
        guard let requestIds else { return nil }
        return InterfaceBatch(requestIds: requestIds)
    }

    private static func decodeRequestIds(from reader: inout JSONReader) -> [Int64]? {
        guard reader.beginArray() else { return nil }
        var items: [Int64] = []
        var count = 0
        while reader.nextElement() {
            count += 1
            if let item = reader.int64(min: 1) { items.append(item) }
        }
        reader.countItems(count, min: 1, max: 100)
        return items
    }
}
