// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Why it failed; null where it did not.
///
/// Contract: `openapi/components/schemas/SongImportFailure.yaml:1`
public struct SongImportFailure: Sendable, Equatable {
    /// The reason, as a stable word.
    public var code: String
    /// The reason, in English, and what to do about it.
    public var message: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }
}

extension SongImportFailure {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"code\":")
        writer.string(code)
        writer.literal(",\"message\":")
        writer.string(message)
        writer.literal("}")
    }
}
