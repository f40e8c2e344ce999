// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Where a field was read from.
///
/// Contract: `openapi/components/schemas/SongFileColumn.yaml:1`
public struct SongFileColumn: Sendable, Equatable {
    /// What the column holds.
    public var field: SongFileColumnField
    /// The column's number, from 1.
    public var position: Int32
    /// The column's name; null where it has none.
    public var name: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(field: SongFileColumnField, position: Int32, name: String?) {
        self.field = field
        self.position = position
        self.name = name
    }
}

extension SongFileColumn {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"field\":")
        field.encode(to: &writer)
        writer.literal(",\"position\":")
        writer.integer(position)
        writer.literal(",\"name\":")
        if let present = name {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
