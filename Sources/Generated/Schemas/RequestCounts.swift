// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Requests in numbers.
///
/// Contract: `openapi/components/schemas/RequestCounts.yaml:1`
public struct RequestCounts: Sendable, Equatable {
    /// All of them.
    public var total: Int64
    /// Those that wait or are being sung.
    public var pending: Int64
    /// Those that are over.
    public var processed: Int64
    /// Those of the venue's business day, which begins at 10:00 in its time zone.
    public var todayCount: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(total: Int64, pending: Int64, processed: Int64, todayCount: Int64) {
        self.total = total
        self.pending = pending
        self.processed = processed
        self.todayCount = todayCount
    }
}

extension RequestCounts {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"total\":")
        writer.integer(total)
        writer.literal(",\"pending\":")
        writer.integer(pending)
        writer.literal(",\"processed\":")
        writer.integer(processed)
        writer.literal(",\"todayCount\":")
        writer.integer(todayCount)
        writer.literal("}")
    }
}
