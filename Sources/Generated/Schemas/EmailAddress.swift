// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// An address.
///
/// Contract: `openapi/components/schemas/EmailAddress.yaml:1`
public struct EmailAddress: Sendable, Equatable {
    /// The address of the account.
    public var email: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(email: String) {
        self.email = email
    }
}

extension EmailAddress {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> EmailAddress? {
        guard reader.beginObject() else { return nil }
        var email: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("email") {
                guard reader.once(1 << 0, &seen) else { continue }
                email = reader.email(min: 3, max: 254)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("email") }
        guard let email else { return nil }
        return EmailAddress(email: email)
    }
}
