// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// An order, at a table or to take away.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:607`
public enum Order: Sendable, Equatable {
    /// `kind` is `table`.
    case table(TableOrder)
    /// `kind` is `takeAway`.
    case takeAway(TakeAwayOrder)
}

extension Order {
    /// Reads the case that the discriminator names and checks it as that.
    static func decode(from reader: inout JSONReader) -> Order? {
        guard let tag = reader.discriminator("kind") else {
            reader.skipValue()
            return nil
        }
        switch tag {
        case "table":
            return TableOrder.decode(from: &reader).map(Order.table)
        case "takeAway":
            return TakeAwayOrder.decode(from: &reader).map(Order.takeAway)
        default:
            reader.refuseTag(of: "kind", known: "table, takeAway")
            reader.skipValue()
            return nil
        }
    }
}

extension Order {
    /// Writes the value of whichever case it is.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .table(let value): value.encode(to: &writer)
        case .takeAway(let value): value.encode(to: &writer)
        }
    }
}
