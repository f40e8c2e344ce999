// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What an app got from a provider.
///
/// Contract: `openapi/components/schemas/ProviderProof.yaml:1`
public struct ProviderProof: Sendable, Equatable {
    /// The ID token that the provider gave the app.
    public var idToken: String
    /// The nonce that the app got from here and gave the provider; for Apple it gives its SHA-256
    /// in lower-case hexadecimal.
    public var nonce: String
    /// The code that came with the ID token. Apple alone needs it, so that the consent can be
    /// revoked later.
    public var authorizationCode: String?
    /// The name that an app got from the provider, which no ID token has.
    public var fullName: GivenName?
    /// What the account is for: running venues, or singing.
    public var accountType: AccountType?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        idToken: String,
        nonce: String,
        authorizationCode: String? = nil,
        fullName: GivenName? = nil,
        accountType: AccountType? = nil
    ) {
        self.idToken = idToken
        self.nonce = nonce
        self.authorizationCode = authorizationCode
        self.fullName = fullName
        self.accountType = accountType
    }
}

extension ProviderProof {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> ProviderProof? {
        guard reader.beginObject() else { return nil }
        var idToken: String?
        var nonce: String?
        var authorizationCode: String?
        var fullName: GivenName?
        var accountType: AccountType?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("idToken") {
                guard reader.once(1 << 0, &seen) else { continue }
                idToken = reader.string(min: 16, max: 8192)
            } else if reader.keyIs("nonce") {
                guard reader.once(1 << 1, &seen) else { continue }
                nonce = reader.string(min: 43, max: 43, pattern: Patterns.sessionTokensRefreshToken)
            } else if reader.keyIs("authorizationCode") {
                guard reader.once(1 << 2, &seen) else { continue }
                authorizationCode = reader.string(min: 1, max: 2048)
            } else if reader.keyIs("fullName") {
                guard reader.once(1 << 3, &seen) else { continue }
                fullName = GivenName.decode(from: &reader)
            } else if reader.keyIs("accountType") {
                guard reader.once(1 << 4, &seen) else { continue }
                accountType = AccountType.decode(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("idToken") }
        if seen & (1 << 1) == 0 { reader.missing("nonce") }
        guard let idToken, let nonce else { return nil }
        return ProviderProof(
            idToken: idToken,
            nonce: nonce,
            authorizationCode: authorizationCode,
            fullName: fullName,
            accountType: accountType)
    }
}
