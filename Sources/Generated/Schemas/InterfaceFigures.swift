// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Requests in numbers.
///
/// Contract: `openapi/components/schemas/InterfaceFigures.yaml:1`
public struct InterfaceFigures: Sendable, Equatable {
    /// All of them.
    public var total: Int64
    /// Those that wait or are being sung.
    public var pending: Int64
    /// Those that were over since the venue's own day began, which is at 10:00 in its time zone, so
    /// that a night past midnight is one day.
    public var processedToday: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(total: Int64, pending: Int64, processedToday: Int64) {
        self.total = total
        self.pending = pending
        self.processedToday = processedToday
    }
}

extension InterfaceFigures {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"total\":")
        writer.integer(total)
        writer.literal(",\"pending\":")
        writer.integer(pending)
        writer.literal(",\"processedToday\":")
        writer.integer(processedToday)
        writer.literal("}")
    }
}
