// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A code is on its way.
///
/// Contract: `openapi/components/schemas/TextMessageSent.yaml:1`
public struct TextMessageSent: Sendable, Equatable {
    /// What to do, for people.
    public var message: String
    /// The last digits of the number.
    public var phoneNumber: String
    /// Seconds for which the code is good.
    public var expiresIn: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(message: String, phoneNumber: String, expiresIn: Int32) {
        self.message = message
        self.phoneNumber = phoneNumber
        self.expiresIn = expiresIn
    }
}

extension TextMessageSent {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"message\":")
        writer.string(message)
        writer.literal(",\"phoneNumber\":")
        writer.string(phoneNumber)
        writer.literal(",\"expiresIn\":")
        writer.integer(expiresIn)
        writer.literal("}")
    }
}
