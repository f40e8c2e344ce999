// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The number that codes are to go to.
///
/// Contract: `openapi/components/schemas/TextMessageNumber.yaml:1`
public struct TextMessageNumber: Sendable, Equatable {
    /// The number (E.164).
    public var phoneNumber: String
    /// The account's password. Without it the session must have been authenticated in the last ten
    /// minutes.
    public var password: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(phoneNumber: String, password: String? = nil) {
        self.phoneNumber = phoneNumber
        self.password = password
    }
}

extension TextMessageNumber {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> TextMessageNumber? {
        guard reader.beginObject() else { return nil }
        var phoneNumber: String?
        var password: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("phoneNumber") {
                guard reader.once(1 << 0, &seen) else { continue }
                phoneNumber = reader.string(min: 8, max: 16, pattern: Patterns.textMessageNumberPhoneNumber)
            } else if reader.keyIs("password") {
                guard reader.once(1 << 1, &seen) else { continue }
                password = reader.string(min: 1, max: 1024)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("phoneNumber") }
        guard let phoneNumber else { return nil }
        return TextMessageNumber(phoneNumber: phoneNumber, password: password)
    }
}
