import CoreTypes
import Crypto
import CryptoExtras
import Foundation

@testable import Platform

/// Makes a provider's keys and tokens, good ones and forged ones, at a settable time.
struct ProviderForge {
    static let now: Int64 = 1_700_000_000
    static let issuer = "https://id.example"
    static let clients = ["web-client", "ios-client"]

    let clock = SettableClock(Timestamp(microsecondsSinceEpoch: now * 1_000_000))
    let rsa: _RSA.Signing.PrivateKey
    let elliptic = P256.Signing.PrivateKey()

    init() throws {
        rsa = try Self.sharedKey.get()
    }

    /// One for all tests, since making one takes long.
    private static let sharedKey = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }

    /// The key set that the provider publishes.
    func keySet(rsaID: String? = "rsa", ellipticID: String? = "ec") throws -> String {
        let numbers = try rsa.publicKey.getKeyPrimitives()
        let point = JWKCoordinates(elliptic.publicKey)
        var keys: [[String: String]] = []
        if let rsaID {
            keys.append([
                "kty": "RSA", "kid": rsaID, "use": "sig", "alg": "RS256",
                "n": Base64URL.encode(Array(numbers.modulus)),
                "e": Base64URL.encode(Array(numbers.publicExponent)),
            ])
        }
        if let ellipticID {
            keys.append([
                "kty": "EC", "kid": ellipticID, "crv": "P-256", "x": point.x, "y": point.y,
            ])
        }
        return String(decoding: try JSONSerialization.data(withJSONObject: ["keys": keys]), as: UTF8.self)
    }

    /// The claims of a good ID token, some replaced; nil takes one out.
    func claims(_ changes: [String: Any?] = [:]) -> [String: Any] {
        var claims: [String: Any] = [
            "iss": Self.issuer, "aud": "web-client", "sub": "1234", "iat": Self.now - 5,
            "exp": Self.now + 300, "nonce": "n0nce", "email": "ana@example.org", "email_verified": true,
            "name": "Ana",
        ]
        for (name, value) in changes { claims[name] = value }
        return claims
    }

    /// A token signed with the RSA key.
    func rs256(_ claims: [String: Any], header changes: [String: Any?] = [:]) throws -> String {
        let signed = try signingInput(["alg": "RS256", "kid": "rsa", "typ": "JWT"], changes, claims)
        let signature = try rsa.signature(
            for: SHA256.hash(data: Array(signed.utf8)), padding: .insecurePKCS1v1_5)
        return signed + "." + Base64URL.encode(Array(signature.rawRepresentation))
    }

    /// A token signed with the elliptic key.
    func es256(_ claims: [String: Any], header changes: [String: Any?] = [:]) throws -> String {
        let signed = try signingInput(["alg": "ES256", "kid": "ec"], changes, claims)
        let signature = try elliptic.signature(for: Array(signed.utf8)).rawRepresentation
        return signed + "." + Base64URL.encode(Array(signature))
    }

    /// A token whose HMAC is keyed with a text, such as the public key that everybody has.
    func hs256(_ claims: [String: Any], key: String) throws -> String {
        let signed = try signingInput(["alg": "HS256", "kid": "rsa"], [:], claims)
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(signed.utf8), using: SymmetricKey(data: Array(key.utf8)))
        return signed + "." + Base64URL.encode(Array(code))
    }

    func signingInput(
        _ header: [String: Any], _ changes: [String: Any?], _ claims: [String: Any]
    ) throws -> String {
        var header = header
        for (name, value) in changes { header[name] = value }
        return try [header, claims].map {
            Base64URL.encode(Array(try JSONSerialization.data(withJSONObject: $0)))
        }.joined(separator: ".")
    }
}
