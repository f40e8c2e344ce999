// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One thing that the server needs.
///
/// Contract: `openapi/components/schemas/ReadinessCheck.yaml:1`
public struct ReadinessCheck: Sendable, Equatable {
    /// What was looked at, such as `database` or `migrations`.
    public var name: String
    /// How a check went.
    public var outcome: CheckOutcome
    /// What is wrong, in words that tell nothing secret.
    public var detail: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(name: String, outcome: CheckOutcome, detail: String? = nil) {
        self.name = name
        self.outcome = outcome
        self.detail = detail
    }
}

extension ReadinessCheck {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"name\":")
        writer.string(name)
        writer.literal(",\"outcome\":")
        outcome.encode(to: &writer)
        if let detail {
            writer.literal(",\"detail\":")
            writer.string(detail)
        }
        writer.literal("}")
    }
}
