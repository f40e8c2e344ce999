// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The telephone number to change to.
///
/// Contract: `openapi/components/schemas/PhoneChange.yaml:1`
public struct PhoneChange: Sendable, Equatable {
    /// The number as E.164 has it. Countries that no text messages go to, and numbers that cost
    /// extra, are refused.
    public var phoneNumber: String
    /// The account's password; without it the session must have been authenticated in the last ten
    /// minutes.
    public var password: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(phoneNumber: String, password: String? = nil) {
        self.phoneNumber = phoneNumber
        self.password = password
    }
}

extension PhoneChange {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> PhoneChange? {
        guard reader.beginObject() else { return nil }
        var phoneNumber: String?
        var password: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("phoneNumber") {
                guard reader.once(1 << 0, &seen) else { continue }
                phoneNumber = reader.string(min: 3, max: 16, pattern: Patterns.phoneChangePhoneNumber)
            } else if reader.keyIs("password") {
                guard reader.once(1 << 1, &seen) else { continue }
                password = reader.string(min: 1, max: 1024)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("phoneNumber") }
        guard let phoneNumber else { return nil }
        return PhoneChange(phoneNumber: phoneNumber, password: password)
    }
}
