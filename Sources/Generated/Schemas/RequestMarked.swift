// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The request is as it was to be.
///
/// Contract: `openapi/components/schemas/RequestMarked.yaml:1`
public struct RequestMarked: Sendable, Equatable {
    /// Always true; what fails is a problem.
    public var success: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(success: Bool) {
        self.success = success
    }
}

extension RequestMarked {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"success\":")
        writer.bool(success)
        writer.literal("}")
    }
}
