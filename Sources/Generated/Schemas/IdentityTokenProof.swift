// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What a provider that is linked with the account gave an app just now, with a nonce of this API.
///
/// Contract: `openapi/components/schemas/IdentityTokenProof.yaml:1`
public struct IdentityTokenProof: Sendable, Equatable {
    /// The name of the provider, as in the addresses of its operations.
    public var provider: String
    /// The ID token that the provider gave the app.
    public var idToken: String
    /// The nonce that the app got from here and gave the provider; for Apple it gives its SHA-256
    /// in lower-case hexadecimal.
    public var nonce: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(provider: String, idToken: String, nonce: String) {
        self.provider = provider
        self.idToken = idToken
        self.nonce = nonce
    }
}

extension IdentityTokenProof {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> IdentityTokenProof? {
        guard reader.beginObject() else { return nil }
        var provider: String?
        var idToken: String?
        var nonce: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("method") {
                guard reader.once(1 << 0, &seen) else { continue }
                _ = reader.constant("provider")
            } else if reader.keyIs("provider") {
                guard reader.once(1 << 1, &seen) else { continue }
                provider = reader.string(min: 1, max: 32, pattern: Patterns.identityTokenProofProvider)
            } else if reader.keyIs("idToken") {
                guard reader.once(1 << 2, &seen) else { continue }
                idToken = reader.string(min: 16, max: 8192)
            } else if reader.keyIs("nonce") {
                guard reader.once(1 << 3, &seen) else { continue }
                nonce = reader.string(min: 43, max: 43, pattern: Patterns.sessionTokensRefreshToken)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("method") }
        if seen & (1 << 1) == 0 { reader.missing("provider") }
        if seen & (1 << 2) == 0 { reader.missing("idToken") }
        if seen & (1 << 3) == 0 { reader.missing("nonce") }
        guard let provider, let idToken, let nonce else { return nil }
        return IdentityTokenProof(provider: provider, idToken: idToken, nonce: nonce)
    }
}
