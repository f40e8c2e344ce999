// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The address to change to.
///
/// Contract: `openapi/components/schemas/EmailChange.yaml:1`
public struct EmailChange: Sendable, Equatable {
    /// The new address.
    public var newEmail: String
    /// The account's password; without it the session must have been authenticated in the last ten
    /// minutes.
    public var password: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(newEmail: String, password: String? = nil) {
        self.newEmail = newEmail
        self.password = password
    }
}

extension EmailChange {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> EmailChange? {
        guard reader.beginObject() else { return nil }
        var newEmail: String?
        var password: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("newEmail") {
                guard reader.once(1 << 0, &seen) else { continue }
                newEmail = reader.email(min: 3, max: 254)
            } else if reader.keyIs("password") {
                guard reader.once(1 << 1, &seen) else { continue }
                password = reader.string(min: 1, max: 1024)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("newEmail") }
        guard let newEmail else { return nil }
        return EmailChange(newEmail: newEmail, password: password)
    }
}
