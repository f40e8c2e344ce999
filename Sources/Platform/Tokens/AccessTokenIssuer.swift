import Crypto
import FoundationEssentials
import NIOCore
import SpecRuntime

/// Signs access tokens: JSON Web Tokens (RFC 7519, RFC 9068) with ES256 (RFC 7518 §3.4).
public struct AccessTokenIssuer: Sendable {
    private let profile: AccessTokenProfile
    private let clock: any WallClock
    private let key: P256.Signing.PrivateKey
    /// The header is the same for all tokens of a key.
    private let header: String

    /// Signs with the keyring's current key; nil where that has no private half.
    public init?(keyring: TokenKeyring, profile: AccessTokenProfile, clock: any WallClock) {
        guard let key = keyring.current.privateKey else { return nil }
        self.key = key
        self.profile = profile
        self.clock = clock
        let text = #"{"alg":"ES256","typ":"at+jwt","kid":"\#(keyring.current.id)"}"#
        header = Base64URL.encode(Array(text.utf8))
    }

    /// Seconds for which a token is good.
    public var lifetime: Int64 { profile.lifetime }

    /// A token with these claims, good from now on.
    ///
    /// - Throws: what the cryptographic library throws where it has no randomness.
    public func issue(_ claims: AccessTokenClaims) throws -> String {
        let payload = Base64URL.encode(payload(claims, now: clock.now().secondsSinceEpoch))
        let signed = header + "." + payload
        let signature = try key.signature(for: Array(signed.utf8)).rawRepresentation
        return signed + "." + Base64URL.encode(Array(signature))
    }

    private func payload(_ claims: AccessTokenClaims, now: Int64) -> [UInt8] {
        var json = JSONWriter(capacity: 512)
        json.literal(#"{"iss":"#)
        json.string(profile.issuer)
        json.literal(#","aud":"#)
        json.string(profile.audience)
        json.literal(#","sub":"#)
        json.uuid(claims.user)
        json.literal(#","sid":"#)
        json.uuid(claims.session)
        json.literal(#","jti":"#)
        json.uuid(claims.token)
        json.literal(#","iat":"#)
        json.integer(now)
        json.literal(#","nbf":"#)
        json.integer(now)
        json.literal(#","exp":"#)
        json.integer(now + profile.lifetime)
        json.literal(#","auth_time":"#)
        json.integer(claims.authenticatedAt)
        json.literal(#","amr":["#)
        for (index, name) in claims.methods.names.enumerated() {
            if index > 0 { json.literal(",") }
            json.string(name)
        }
        json.literal("]")
        if let context = claims.context {
            json.literal(#","ctx":{"type":"#)
            json.string(context.kind.rawValue)
            json.literal(#","id":"#)
            json.uuid(context.id)
            json.literal("}")
        }
        json.literal("}")
        return Array(json.finish().readableBytesView)
    }
}
