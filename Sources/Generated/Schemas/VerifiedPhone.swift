// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The number is yours.
///
/// Contract: `openapi/components/schemas/VerifiedPhone.yaml:1`
public struct VerifiedPhone: Sendable, Equatable {
    /// What happened, for people.
    public var message: String
    /// The number, from now on the account's.
    public var phoneNumber: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(message: String, phoneNumber: String) {
        self.message = message
        self.phoneNumber = phoneNumber
    }
}

extension VerifiedPhone {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"message\":")
        writer.string(message)
        writer.literal(",\"phoneNumber\":")
        writer.string(phoneNumber)
        writer.literal("}")
    }
}
