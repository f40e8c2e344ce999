// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How dishes are ordered.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:564`
public enum DishSort: String, StringEnumeration {
    case name = "name"
    case price = "price"
    case newestFirst = "newest-first"
}

extension DishSort {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> DishSort? {
        reader.enumeration(DishSort.self)
    }

    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .name: writer.literal("\"name\"")
        case .price: writer.literal("\"price\"")
        case .newestFirst: writer.literal("\"newest-first\"")
        }
    }
}
