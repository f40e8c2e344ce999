// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whether the server can do its work, and what it looked at to know.
///
/// Contract: `openapi/components/schemas/Readiness.yaml:1`
public struct Readiness: Sendable, Equatable {
    /// Whether the server can do its work.
    public var status: ReadinessStatus
    /// What was asked, each with its outcome.
    public var checks: [ReadinessCheck]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(status: ReadinessStatus, checks: [ReadinessCheck]) {
        self.status = status
        self.checks = checks
    }
}

extension Readiness {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"status\":")
        status.encode(to: &writer)
        writer.literal(",\"checks\":")
        writer.literal("[")
        for (index, item) in checks.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
