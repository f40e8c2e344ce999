import Crypto
import CryptoExtras
import Foundation
import TestSupport
import Testing

@testable import Platform

/// Forged, stolen and confused ID tokens.
@Suite struct IDTokenAttackTests {
    @Test func noSignatureAtAll() async throws {
        try await withStage { stage in
            for name in ["none", "None", "NONE", ""] {
                let input = try stage.forge.signingInput(
                    ["alg": name, "kid": "rsa"], [:], stage.claims())
                #expect(await stage.refusal(input + ".") == .token(.wrongAlgorithm))
            }
        }
    }

    @Test func hmacKeyedWithThePublicKey() async throws {
        try await withStage { stage in
            let pem = stage.forge.rsa.publicKey.pemRepresentation
            for key in [pem, stage.forge.rsa.publicKey.pkcs1PEMRepresentation, ""] {
                let token = try stage.forge.hs256(stage.claims(), key: key)
                #expect(await stage.refusal(token) == .token(.wrongAlgorithm))
            }
        }
    }

    @Test func algorithmOfAnotherKindOfKey() async throws {
        try await withStage { stage in
            let asElliptic = try stage.forge.rs256(stage.claims(), header: ["alg": "ES256"])
            #expect(await stage.refusal(asElliptic) == .token(.wrongAlgorithm))
            let asRSA = try stage.forge.es256(stage.claims(), header: ["alg": "RS256"])
            #expect(await stage.refusal(asRSA) == .token(.wrongAlgorithm))
            for name in ["RS384", "PS256", "ES256K", "EdDSA", "rs256"] {
                let token = try stage.forge.rs256(stage.claims(), header: ["alg": name])
                #expect(await stage.refusal(token) == .token(.wrongAlgorithm))
            }
        }
    }

    @Test func keyBroughtInTheHeader() async throws {
        try await withStage { stage in
            let other = try ProviderForge()
            let point = JWKCoordinates(other.elliptic.publicKey)
            let key = ["kty": "EC", "crv": "P-256", "x": point.x, "y": point.y]
            let token = try other.es256(
                stage.claims(),
                header: ["jwk": key, "jku": "\(stage.origin)/else", "x5u": "\(stage.origin)/x"])
            #expect(await stage.refusal(token) == .token(.badSignature))
            #expect(stage.provider.count("/else") + stage.provider.count("/x") == 0)
        }
    }

    @Test func claimsChangedAfterSigning() async throws {
        try await withStage { stage in
            let parts = try stage.forge.rs256(stage.claims()).split(separator: ".")
            let other = try stage.forge.rs256(stage.claims(["sub": "5678"])).split(separator: ".")
            #expect(await stage.refusal("\(parts[0]).\(other[1]).\(parts[2])") == .token(.badSignature))
        }
    }

    @Test func unknownExtensionThatIsCritical() async throws {
        try await withStage { stage in
            let token = try stage.forge.rs256(stage.claims(), header: ["crit": ["b64"], "b64": false])
            #expect(await stage.refusal(token) == .token(.wrongType))
        }
    }

    @Test func tokensOfAnotherKind() async throws {
        try await withStage { stage in
            for type in ["at+jwt", "logout+jwt", "application/secevent+jwt"] {
                let token = try stage.forge.rs256(stage.claims(), header: ["typ": type])
                #expect(await stage.refusal(token) == .token(.wrongType))
            }
            let event = try stage.forge.rs256(stage.claims(["events": ["x": [:]]]))
            #expect(await stage.refusal(event) == .token(.wrongType))
        }
    }

    @Test(arguments: ["https://evil.example", "", "https://id.example/", "HTTPS://id.example"])
    func anotherIssuer(_ issuer: String) async throws {
        try await withStage { stage in
            let token = try stage.forge.rs256(stage.claims(["iss": issuer]))
            #expect(await stage.refusal(token) == .token(.wrongIssuer))
        }
    }

    @Test func anIssuerIsNotTakenWithASlashMore() async throws {
        try await withStage { stage in
            let token = try stage.forge.rs256(stage.claims(["iss": stage.origin + "/"]))
            #expect(await stage.refusal(token) == .token(.wrongIssuer))
        }
    }

    @Test func tokensForSomebodyElse() async throws {
        try await withStage { stage in
            let audiences: [Any?] = [
                "other-client", ["other-client"], ["web-client", "other-client"], [], nil, 7, "web-client ",
                ["web-client", 7],
            ]
            for audience in audiences {
                let token = try stage.forge.rs256(stage.claims(["aud": audience, "azp": "web-client"]))
                #expect(await stage.refusal(token) == .token(.wrongAudience))
            }
            for party in ["other-client", 7, ""] as [Any] {
                let token = try stage.forge.rs256(stage.claims(["azp": party]))
                #expect(await stage.refusal(token) == .token(.wrongAuthorizedParty))
            }
        }
    }

    @Test func tokensOfAnotherTime() async throws {
        try await withStage { stage in
            let now = ProviderForge.now
            let cases: [([String: Any?], IDTokenRefusal)] = [
                (["exp": now - 3_600], .expired), (["exp": nil], .malformed), (["iat": nil], .malformed),
                (["exp": "\(now + 300)"], .malformed), (["iat": now + 3_600], .notYetValid),
                (["nbf": now + 3_600], .notYetValid), (["iat": now - 3_601], .tooOld),
                (["iat": -1e300], .malformed),
            ]
            for (changes, refusal) in cases {
                let token = try stage.forge.rs256(stage.claims(changes))
                #expect(await stage.refusal(token) == .token(refusal), "\(changes)")
            }
        }
    }

    @Test func tokensOfAnotherSignIn() async throws {
        try await withStage { stage in
            for nonce in ["other", "", "n0nce ", nil, 7] as [Any?] {
                let token = try stage.forge.rs256(stage.claims(["nonce": nonce]))
                #expect(await stage.refusal(token) == .token(.wrongNonce))
            }
        }
    }

    @Test func subjectsThatNameNobody() async throws {
        try await withStage { stage in
            for subject in ["", nil, 7, String(repeating: "x", count: 256)] as [Any?] {
                let token = try stage.forge.rs256(stage.claims(["sub": subject]))
                #expect(await stage.refusal(token) == .token(.badSubject))
            }
        }
    }

    @Test func textThatIsNoToken() async throws {
        try await withStage { stage in
            let good = try stage.forge.rs256(stage.claims())
            let parts = good.split(separator: ".").map(String.init)
            let texts = [
                "", ".", "..", "a.b", good + ".", "\(parts[0]).\(parts[1])", good + "=", "e30.e30.e30" + "!",
                "\(parts[0]).\(parts[1]).\(parts[2])\n", "W10.\(parts[1]).\(parts[2])",
            ]
            for text in texts {
                #expect(await stage.refusal(text) == .token(.malformed), "\(text.prefix(20))")
            }
            let long = String(repeating: "a", count: 8_193)
            #expect(await stage.refusal(long) == .token(.oversized))
            #expect(stage.provider.count(StagedProvider.keys) == 0)
        }
    }

    @Test func membersGivenTwice() async throws {
        try await withStage { stage in
            let header = Base64URL.encode(Array(#"{"alg":"RS256","kid":"rsa","alg":"none"}"#.utf8))
            let payload = Base64URL.encode(try JSON.bytes(stage.claims()))
            #expect(await stage.refusal("\(header).\(payload).AAAA") == .token(.malformed))
        }
    }
}
