// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How long it takes until it is sung; null when it is not to be called now.
///
/// Contract: `openapi/components/schemas/WaitEstimate.yaml:1`
public struct WaitEstimate: Sendable, Equatable {
    /// The least to reckon with.
    public var minimumMinutes: Int32
    /// The most to reckon with.
    public var maximumMinutes: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(minimumMinutes: Int32, maximumMinutes: Int32) {
        self.minimumMinutes = minimumMinutes
        self.maximumMinutes = maximumMinutes
    }
}

extension WaitEstimate {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"minimumMinutes\":")
        writer.integer(minimumMinutes)
        writer.literal(",\"maximumMinutes\":")
        writer.integer(maximumMinutes)
        writer.literal("}")
    }
}
