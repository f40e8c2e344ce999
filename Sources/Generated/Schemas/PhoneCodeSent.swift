// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A code is on its way.
///
/// Contract: `openapi/components/schemas/PhoneCodeSent.yaml:1`
public struct PhoneCodeSent: Sendable, Equatable {
    /// What to do, for people.
    public var message: String
    /// The number that the code goes to.
    public var phoneNumber: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(message: String, phoneNumber: String) {
        self.message = message
        self.phoneNumber = phoneNumber
    }
}

extension PhoneCodeSent {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"message\":")
        writer.string(message)
        writer.literal(",\"phoneNumber\":")
        writer.string(phoneNumber)
        writer.literal("}")
    }
}
