// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A line of the menu.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:556`
public struct MenuLine: Sendable, Equatable {
    /// The dish.
    public var name: String
    /// The price.
    public var price: Int32?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(name: String, price: Int32? = nil) {
        self.name = name
        self.price = price
    }
}

extension MenuLine {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> MenuLine? {
        guard reader.beginObject() else { return nil }
        var name: String?
        var price: Int32?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("name") {
                guard reader.once(1 << 0, &seen) else { continue }
                name = reader.string(min: 1, max: 20)
            } else if reader.keyIs("price") {
                guard reader.once(1 << 1, &seen) else { continue }
                price = reader.int32(min: 0)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("name") }
        guard let name else { return nil }
        return MenuLine(name: name, price: price)
    }
}

extension MenuLine {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"name\":")
        writer.string(name)
        if let price {
            writer.literal(",\"price\":")
            writer.integer(price)
        }
        writer.literal("}")
    }
}
