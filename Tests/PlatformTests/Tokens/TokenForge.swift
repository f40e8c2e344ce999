import CoreTypes
import Crypto
import Foundation

@testable import Platform

/// Makes tokens of every kind, good ones and forged ones, and checks them at a settable time.
struct TokenForge {
    static let profile = AccessTokenProfile(issuer: "https://issuer.example", audience: "https://api.example")
    static let now: Int64 = 1_700_000_000

    let clock = SettableClock(Timestamp(microsecondsSinceEpoch: now * 1_000_000))
    let key: P256.Signing.PrivateKey
    let keyring: TokenKeyring
    let issuer: AccessTokenIssuer
    let verifier: AccessTokenVerifier
    let claims = AccessTokenClaims(
        user: CoreTypes.UUID(high: 1, low: 2), session: CoreTypes.UUID(high: 3, low: 4),
        token: CoreTypes.UUID(high: 5, low: 6), authenticatedAt: now - 30,
        methods: [.password, .oneTimePassword],
        context: AccessContext(kind: .customer, id: CoreTypes.UUID(high: 7, low: 8)))

    struct NoIssuer: Error {}

    init(further: [TokenKey] = []) throws {
        key = P256.Signing.PrivateKey()
        keyring = try TokenKeyring(current: TokenKey(key), verifying: further)
        guard let issuer = AccessTokenIssuer(keyring: keyring, profile: Self.profile, clock: clock) else {
            throw NoIssuer()
        }
        self.issuer = issuer
        verifier = AccessTokenVerifier(keyring: keyring, profile: Self.profile, clock: clock)
    }

    /// The members of a good header, some replaced; nil takes one out.
    func header(_ changes: [String: Any?] = [:]) -> [String: Any] {
        Self.merge(["alg": "ES256", "typ": "at+jwt", "kid": keyring.current.id], changes)
    }

    /// The claims of a good token, some replaced; nil takes one out.
    func payload(_ changes: [String: Any?] = [:]) -> [String: Any] {
        let good: [String: Any] = [
            "iss": Self.profile.issuer, "aud": Self.profile.audience, "sub": claims.user.description,
            "sid": claims.session.description, "jti": claims.token.description, "iat": Self.now,
            "nbf": Self.now, "exp": Self.now + 900, "auth_time": Self.now - 30, "amr": ["pwd", "otp"],
            "ctx": ["type": "customer", "id": CoreTypes.UUID(high: 7, low: 8).description],
        ]
        return Self.merge(good, changes)
    }

    /// A token of any header and claims, signed with our key or another.
    func sign(
        header: [String: Any], payload: [String: Any], with other: P256.Signing.PrivateKey? = nil
    ) throws -> String {
        try sign(
            header: JSONSerialization.data(withJSONObject: header),
            payload: JSONSerialization.data(withJSONObject: payload), with: other)
    }

    func sign(header: Data, payload: Data, with other: P256.Signing.PrivateKey? = nil) throws -> String {
        let signed = Base64URL.encode(Array(header)) + "." + Base64URL.encode(Array(payload))
        let signature = try (other ?? key).signature(for: Data(signed.utf8)).rawRepresentation
        return signed + "." + Base64URL.encode(Array(signature))
    }

    /// Why the token is refused; nil when it is not.
    func refusal(_ token: String) -> AccessTokenRefusal? {
        do {
            _ = try verifier.verify(token)
            return nil
        } catch {
            return error
        }
    }

    private static func merge(_ members: [String: Any], _ changes: [String: Any?]) -> [String: Any] {
        var members = members
        for (name, value) in changes { members[name] = value }
        return members
    }
}
