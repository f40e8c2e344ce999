// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The present code of the authenticator app.
///
/// Contract: `openapi/components/schemas/AuthenticatorCode.yaml:1`
public struct AuthenticatorCode: Sendable, Equatable {
    /// The six digits that the app shows.
    public var token: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(token: String) {
        self.token = token
    }
}

extension AuthenticatorCode {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> AuthenticatorCode? {
        guard reader.beginObject() else { return nil }
        var token: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("token") {
                guard reader.once(1 << 0, &seen) else { continue }
                token = reader.string(min: 6, max: 6, pattern: Patterns.appCodeProofCode)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("token") }
        guard let token else { return nil }
        return AuthenticatorCode(token: token)
    }
}
