// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The requests of one day.
///
/// Contract: `openapi/components/schemas/RequestsOfDay.yaml:1`
public struct RequestsOfDay: Sendable, Equatable {
    /// The day in the time zone of the venue.
    public var date: CalendarDate
    /// How many.
    public var count: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(date: CalendarDate, count: Int64) {
        self.date = date
        self.count = count
    }
}

extension RequestsOfDay {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"date\":")
        writer.date(date)
        writer.literal(",\"count\":")
        writer.integer(count)
        writer.literal("}")
    }
}
