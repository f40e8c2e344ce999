// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The requests of one hour of the day.
///
/// Contract: `openapi/components/schemas/RequestsOfHour.yaml:1`
public struct RequestsOfHour: Sendable, Equatable {
    /// The hour in the venue's time zone.
    public var hour: Int32
    /// How many.
    public var count: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(hour: Int32, count: Int64) {
        self.hour = hour
        self.count = count
    }
}

extension RequestsOfHour {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"hour\":")
        writer.integer(hour)
        writer.literal(",\"count\":")
        writer.integer(count)
        writer.literal("}")
    }
}
