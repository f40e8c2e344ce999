// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// An app's proof.
///
/// Contract: `openapi/components/schemas/TokenLink.yaml:1`
public struct TokenLink: Sendable, Equatable {
    /// The ID token that the provider gave the app.
    public var idToken: String
    /// The nonce that the app got from here and gave the provider; for Apple it gives its SHA-256
    /// in lower-case hexadecimal.
    public var nonce: String
    /// The code that came with the ID token. Apple alone needs it, so that the consent can be
    /// revoked later.
    public var authorizationCode: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(idToken: String, nonce: String, authorizationCode: String? = nil) {
        self.idToken = idToken
        self.nonce = nonce
        self.authorizationCode = authorizationCode
    }
}

extension TokenLink {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> TokenLink? {
        guard reader.beginObject() else { return nil }
        var idToken: String?
        var nonce: String?
        var authorizationCode: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("kind") {
                guard reader.once(1 << 0, &seen) else { continue }
                _ = reader.constant("token")
            } else if reader.keyIs("idToken") {
                guard reader.once(1 << 1, &seen) else { continue }
                idToken = reader.string(min: 16, max: 8192)
            } else if reader.keyIs("nonce") {
                guard reader.once(1 << 2, &seen) else { continue }
                nonce = reader.string(min: 43, max: 43, pattern: Patterns.sessionTokensRefreshToken)
            } else if reader.keyIs("authorizationCode") {
                guard reader.once(1 << 3, &seen) else { continue }
                authorizationCode = reader.string(min: 1, max: 2048)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("kind") }
        if seen & (1 << 1) == 0 { reader.missing("idToken") }
        if seen & (1 << 2) == 0 { reader.missing("nonce") }
        guard let idToken, let nonce else { return nil }
        return TokenLink(idToken: idToken, nonce: nonce, authorizationCode: authorizationCode)
    }
}
