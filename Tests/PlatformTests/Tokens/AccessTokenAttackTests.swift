import CoreTypes
import Crypto
import Foundation
import Testing

@testable import Platform

@Suite struct AccessTokenAttackTests {
    private let forge: TokenForge

    init() throws {
        forge = try TokenForge()
    }

    @Test func refusesAlgorithmNone() throws {
        let parts = try forge.issuer.issue(forge.claims).split(separator: ".")
        for name in ["none", "None", "NONE", ""] {
            let header = try JSONSerialization.data(withJSONObject: forge.header(["alg": name]))
            let start = Base64URL.encode(Array(header)) + "." + parts[1] + "."
            #expect(forge.refusal(start) == .wrongAlgorithm)
            #expect(forge.refusal(start + parts[2]) == .wrongAlgorithm)
        }
    }

    @Test func refusesSymmetricAlgorithmsKeyedWithThePublicKey() throws {
        let header = try JSONSerialization.data(withJSONObject: forge.header(["alg": "HS256"]))
        let payload = try JSONSerialization.data(withJSONObject: forge.payload())
        let signed = Base64URL.encode(Array(header)) + "." + Base64URL.encode(Array(payload))
        for secret in [
            Data(forge.key.publicKey.pemRepresentation.utf8), forge.key.publicKey.x963Representation,
            Data(forge.keyring.publicKeys[0].x.utf8),
        ] {
            let code = HMAC<SHA256>.authenticationCode(
                for: Data(signed.utf8), using: SymmetricKey(data: secret))
            #expect(forge.refusal(signed + "." + Base64URL.encode(Array(code))) == .wrongAlgorithm)
        }
    }

    @Test(arguments: ["HS384", "RS256", "PS256", "ES384", "EdDSA", "es256", "ES256K"])
    func refusesEveryOtherAlgorithm(_ name: String) throws {
        let token = try forge.sign(header: forge.header(["alg": name]), payload: forge.payload())
        #expect(forge.refusal(token) == .wrongAlgorithm)
    }

    @Test(arguments: ["JWT", "AT+JWT", "application/at+jwt", "refresh+jwt", ""])
    func refusesTokensOfAnotherType(_ type: String) throws {
        let token = try forge.sign(header: forge.header(["typ": type]), payload: forge.payload())
        #expect(forge.refusal(token) == .wrongType)
        let untyped = try forge.sign(header: forge.header(["typ": nil]), payload: forge.payload())
        #expect(forge.refusal(untyped) == .wrongType)
    }

    @Test func refusesAnUnknownKey() throws {
        let other = P256.Signing.PrivateKey()
        let header = forge.header(["kid": TokenKey(other).id])
        #expect(
            forge.refusal(try forge.sign(header: header, payload: forge.payload(), with: other))
                == .unknownKey)
        #expect(forge.refusal(try forge.sign(header: header, payload: forge.payload())) == .unknownKey)
        for kid in ["", "../../dev/null", "' OR 1=1 --"] {
            let header = forge.header(["kid": kid])
            #expect(forge.refusal(try forge.sign(header: header, payload: forge.payload())) == .unknownKey)
        }
    }

    @Test func refusesAMissingKeyID() throws {
        let token = try forge.sign(header: forge.header(["kid": nil]), payload: forge.payload())
        #expect(forge.refusal(token) == .malformed)
    }

    @Test func refusesAKeyThatTheTokenBrings() throws {
        let other = P256.Signing.PrivateKey()
        let point = JWKCoordinates(other.publicKey)
        let header = forge.header([
            "jwk": ["kty": "EC", "crv": "P-256", "x": point.x, "y": point.y],
            "kid": TokenKey(other).id,
        ])
        #expect(
            forge.refusal(try forge.sign(header: header, payload: forge.payload(), with: other))
                == .foreignHeader)
    }

    @Test(arguments: ["jwk", "jku", "x5u", "x5c", "x5t", "x5t#S256", "crit", "b64", "zip", "enc", "cty"])
    func refusesEveryOtherHeader(_ name: String) throws {
        for value in ["https://attacker.example/keys", ["exp"], NSNull(), ["a": "b"]] as [Any] {
            let token = try forge.sign(header: forge.header([name: value]), payload: forge.payload())
            #expect(forge.refusal(token) == .foreignHeader)
        }
    }

    @Test func refusesASignatureByAnotherKey() throws {
        let token = try forge.sign(
            header: forge.header(), payload: forge.payload(), with: P256.Signing.PrivateKey())
        #expect(forge.refusal(token) == .badSignature)
    }

    @Test func refusesSignaturesOfZerosAndOfAnotherForm() throws {
        let token = try forge.issuer.issue(forge.claims)
        let signed = token[..<(try #require(token.lastIndex(of: ".")))]
        let der = try forge.key.signature(for: Data(signed.utf8)).derRepresentation
        for signature in [
            [], [UInt8](repeating: 0, count: 64), [UInt8](repeating: 0xFF, count: 64), Array(der),
        ] {
            #expect(forge.refusal(signed + "." + Base64URL.encode(signature)) == .badSignature)
        }
    }

    @Test func refusesATokenWithAnyCharacterChanged() throws {
        let token = Array(try forge.issuer.issue(forge.claims).utf8)
        for index in token.indices {
            var changed = token
            changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(forge.refusal(String(decoding: changed, as: UTF8.self)) != nil, "at \(index)")
        }
    }

    @Test func refusesAnotherIssuer() throws {
        for issuer in ["https://issuer.example/", "https://ISSUER.example", ""] {
            let token = try forge.sign(header: forge.header(), payload: forge.payload(["iss": issuer]))
            #expect(forge.refusal(token) == .wrongIssuer)
        }
    }

    @Test func refusesAnotherAudience() throws {
        let token = try forge.sign(
            header: forge.header(), payload: forge.payload(["aud": "https://other.example"]))
        #expect(forge.refusal(token) == .wrongAudience)
    }

    @Test func refusesAnExpiredToken() throws {
        for expiry in [TokenForge.now, TokenForge.now - 1, 0] {
            let token = try forge.sign(header: forge.header(), payload: forge.payload(["exp": expiry]))
            #expect(forge.refusal(token) == .expired)
        }
    }

    @Test(arguments: ["nbf", "iat"])
    func refusesATokenThatIsNotYetValid(_ claim: String) throws {
        let near = try forge.sign(
            header: forge.header(), payload: forge.payload([claim: TokenForge.now + 60]))
        #expect(forge.refusal(near) == nil)
        let far = try forge.sign(header: forge.header(), payload: forge.payload([claim: TokenForge.now + 61]))
        #expect(forge.refusal(far) == .notYetValid)
    }

    @Test(arguments: ["iss", "aud", "sub", "sid", "jti", "iat", "nbf", "exp", "auth_time", "amr"])
    func refusesAMissingOrMistypedClaim(_ claim: String) throws {
        let missing = try forge.sign(header: forge.header(), payload: forge.payload([claim: nil]))
        #expect(forge.refusal(missing) == .malformed)
        for value in [NSNull(), ["x": 1], true, -1, 1.5] as [Any] {
            let token = try forge.sign(header: forge.header(), payload: forge.payload([claim: value]))
            #expect(forge.refusal(token) == .malformed, "\(claim) \(value)")
        }
    }

    @Test func refusesABrokenContext() throws {
        let id = CoreTypes.UUID(high: 7, low: 8).description
        for context in [
            ["type": "customer"], ["id": id], ["type": "admin", "id": id], ["type": "customer", "id": "7"],
            ["type": "customer", "id": id, "more": "x"], "customer", NSNull(),
        ] as [Any] {
            let token = try forge.sign(header: forge.header(), payload: forge.payload(["ctx": context]))
            #expect(forge.refusal(token) == .malformed)
        }
    }

    @Test func refusesRepeatedMembers() throws {
        let payload = try JSONSerialization.data(withJSONObject: forge.payload())
        let header = try JSONSerialization.data(withJSONObject: forge.header())
        let twice = Data(#"{"sub":"00000000-0000-7000-8000-000000000000","#.utf8) + payload.dropFirst()
        #expect(forge.refusal(try forge.sign(header: header, payload: twice)) == .malformed)
        let twoAlgorithms = Data(#"{"alg":"ES256","#.utf8) + header.dropFirst()
        #expect(forge.refusal(try forge.sign(header: twoAlgorithms, payload: payload)) == .malformed)
    }

    @Test(arguments: ["", "{", "[]", "null", "\"x\"", "{}{}", "{\"alg\":1}"])
    func refusesPartsThatAreNoObject(_ text: String) throws {
        let good = try JSONSerialization.data(withJSONObject: forge.payload())
        #expect(forge.refusal(try forge.sign(header: Data(text.utf8), payload: good)) == .malformed)
        let header = try JSONSerialization.data(withJSONObject: forge.header())
        #expect(forge.refusal(try forge.sign(header: header, payload: Data(text.utf8))) == .malformed)
    }

    @Test func refusesBase64ThatIsNotCanonical() throws {
        let token = try forge.issuer.issue(forge.claims)
        let parts = token.split(separator: ".").map(String.init)
        for part in 0..<3 {
            for ending in ["=", "==", "+", "/", " ", "\n", "\u{E9}", "A"] {
                var changed = parts
                changed[part] += ending
                let refusal = forge.refusal(changed.joined(separator: "."))
                // One more letter of the alphabet may leave a part well-formed: then it is its content that fails.
                #expect(ending == "A" ? refusal != nil : refusal == .malformedBase64, "\(part) \(ending)")
            }
        }
    }

    @Test(arguments: ["", ".", "..", "...", "a.b", "a.b.c.d"])
    func refusesWhatHasNotThreeParts(_ text: String) {
        #expect(forge.refusal(text) == .malformed || forge.refusal(text) == .malformedBase64)
    }

    @Test func refusesMoreThanFourKibibytesBeforeLookingInside() throws {
        let long = try forge.sign(
            header: forge.header(), payload: forge.payload(["pad": String(repeating: "x", count: 3000)]))
        #expect(long.utf8.count > 4096)
        #expect(forge.refusal(long) == .oversized)
        #expect(forge.refusal(String(repeating: ".", count: 10_000_000)) == .oversized)
    }

    /// RFC 7519 §3.1 (HMAC) and §6.1 (unsecured).
    @Test(arguments: [
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
            + "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        "eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ij"
            + "p0cnVlfQ.",
    ])
    func refusesTheExamplesOfTheStandard(_ token: String) {
        #expect(forge.refusal(token) == .wrongAlgorithm)
    }
}
