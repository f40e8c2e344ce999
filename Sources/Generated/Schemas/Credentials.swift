// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// An address with its password.
///
/// Contract: `openapi/components/schemas/Credentials.yaml:1`
public struct Credentials: Sendable, Equatable {
    /// The address of the account.
    public var email: String
    /// The password.
    public var password: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(email: String, password: String) {
        self.email = email
        self.password = password
    }
}

extension Credentials {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> Credentials? {
        guard reader.beginObject() else { return nil }
        var email: String?
        var password: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("email") {
                guard reader.once(1 << 0, &seen) else { continue }
                email = reader.email(min: 3, max: 254)
            } else if reader.keyIs("password") {
                guard reader.once(1 << 1, &seen) else { continue }
                password = reader.string(min: 1, max: 1024)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("email") }
        if seen & (1 << 1) == 0 { reader.missing("password") }
        guard let email, let password else { return nil }
        return Credentials(email: email, password: password)
    }
}
