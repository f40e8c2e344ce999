// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Requests in numbers.
///
/// Contract: `openapi/components/schemas/RequestFigures.yaml:1`
public struct RequestFigures: Sendable, Equatable {
    /// All of them.
    public var totalRequests: Int64
    /// Those that wait.
    public var pendingRequests: Int64
    /// Those that were sung, cancelled or skipped.
    public var processedRequests: Int64
    /// Singers and guests' devices that asked.
    public var uniqueSingers: Int64
    /// Per day of the period, to two decimals.
    public var averageRequestsPerDay: Double

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        totalRequests: Int64,
        pendingRequests: Int64,
        processedRequests: Int64,
        uniqueSingers: Int64,
        averageRequestsPerDay: Double
    ) {
        self.totalRequests = totalRequests
        self.pendingRequests = pendingRequests
        self.processedRequests = processedRequests
        self.uniqueSingers = uniqueSingers
        self.averageRequestsPerDay = averageRequestsPerDay
    }
}

extension RequestFigures {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"totalRequests\":")
        writer.integer(totalRequests)
        writer.literal(",\"pendingRequests\":")
        writer.integer(pendingRequests)
        writer.literal(",\"processedRequests\":")
        writer.integer(processedRequests)
        writer.literal(",\"uniqueSingers\":")
        writer.integer(uniqueSingers)
        writer.literal(",\"averageRequestsPerDay\":")
        writer.double(averageRequestsPerDay)
        writer.literal("}")
    }
}
