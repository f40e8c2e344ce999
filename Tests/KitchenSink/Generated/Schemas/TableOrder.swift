// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// At a table.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:620`
public struct TableOrder: Sendable, Equatable {
    /// How many.
    public var quantity: Int32
    /// Which table.
    public var table: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(quantity: Int32, table: Int32) {
        self.quantity = quantity
        self.table = table
    }
}

extension TableOrder {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> TableOrder? {
        guard reader.beginObject() else { return nil }
        var quantity: Int32?
        var table: Int32?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("quantity") {
                guard reader.once(1 << 0, &seen) else { continue }
                quantity = reader.int32(min: 1, max: 9)
            } else if reader.keyIs("kind") {
                guard reader.once(1 << 1, &seen) else { continue }
                _ = reader.constant("table")
            } else if reader.keyIs("table") {
                guard reader.once(1 << 2, &seen) else { continue }
                table = reader.int32(min: 1)
            } else {
                reader.skipValue()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("quantity") }
        if seen & (1 << 1) == 0 { reader.missing("kind") }
        if seen & (1 << 2) == 0 { reader.missing("table") }
        guard let quantity, let table else { return nil }
        return TableOrder(quantity: quantity, table: table)
    }
}

extension TableOrder {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"quantity\":")
        writer.integer(quantity)
        writer.literal(",\"kind\":")
        writer.literal("\"table\"")
        writer.literal(",\"table\":")
        writer.integer(table)
        writer.literal("}")
    }
}
