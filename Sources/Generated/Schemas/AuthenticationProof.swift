// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One proof of who is there.
///
/// Contract: `openapi/components/schemas/AuthenticationProof.yaml:1`
public struct AuthenticationProof: Sendable, Equatable {
    /// The account's password.
    public var password: String?
    /// The present code of the authenticator app.
    public var code: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(password: String? = nil, code: String? = nil) {
        self.password = password
        self.code = code
    }
}

extension AuthenticationProof {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> AuthenticationProof? {
        guard reader.beginObject() else { return nil }
        var password: String?
        var code: String?
        var seen: UInt64 = 0
        var memberCount = 0
        while reader.nextMember() {
            memberCount += 1
            if reader.keyIs("password") {
                guard reader.once(1 << 0, &seen) else { continue }
                password = reader.string(min: 1, max: 1024)
            } else if reader.keyIs("code") {
                guard reader.once(1 << 1, &seen) else { continue }
                code = reader.string(min: 6, max: 6, pattern: Patterns.authenticationProofCode)
            } else {
                reader.unknownMember()
            }
        }
        reader.countMembers(memberCount, min: 1, max: 1)
        return AuthenticationProof(password: password, code: code)
    }
}
