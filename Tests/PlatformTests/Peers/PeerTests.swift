import CoreTypes
import Crypto
import Foundation
import TestSupport
import Testing

@testable import Platform

/// Ours against implementations that share no code with it.
@Suite struct PeerTests {
    private let hasher = PasswordHasher(threads: 1, queueLimit: 8)

    @Test func argon2cffiVerifiesOurHashes() async throws {
        let password = "correct horse battery staple é 🎤"
        let stored = try await hasher.hash(#require(Password(password)))
        let isRight = try Peer.ask("argon2_verify", ["stored": stored, "password": password])
        #expect(isRight as? Bool == true)
        let isWrong = try Peer.ask("argon2_verify", ["stored": stored, "password": password + "x"])
        #expect(isWrong as? Bool == false)
    }

    @Test(arguments: Argon2Variant.allCases, [1, 4])
    func weVerifyHashesOfArgon2cffi(variant: Argon2Variant, lanes: Int) async throws {
        let password = try #require(Password("pässword 123"))
        let answer = try Peer.ask(
            "argon2_hash",
            [
                "variant": variant.rawValue, "password": password.text, "memory": 4096, "passes": 3,
                "lanes": lanes, "salt": String(repeating: "5a", count: 16),
            ])
        let stored = try #require(answer as? String)
        #expect(try await hasher.verify(password, against: stored) == .rightRehashDue)
        #expect(try await hasher.verify(#require(Password("pässword 124")), against: stored) == .wrong)
    }

    @Test func pyJWTVerifiesOurTokensByOurKeySet() throws {
        // The peer reads the machine's clock, so this token has to be of today.
        let profile = TokenForge.profile
        let keyring = try TokenKeyring(current: .ephemeral(), verifying: [.ephemeral()])
        let issuer = try #require(AccessTokenIssuer(keyring: keyring, profile: profile, clock: SystemClock()))
        let claims = try TokenForge().claims
        let answer = try Peer.ask(
            "jwt_verify",
            [
                "token": try issuer.issue(claims), "audience": profile.audience, "issuer": profile.issuer,
                "keys": [
                    "keys": keyring.publicKeys.map {
                        [
                            "kty": "EC", "use": "sig", "alg": "ES256", "crv": "P-256", "kid": $0.id,
                            "x": $0.x,
                            "y": $0.y,
                        ]
                    }
                ],
            ])
        let parts = try #require(answer as? [String: [String: Any]])
        #expect(parts["header"]?["typ"] as? String == "at+jwt")
        #expect(parts["header"]?["kid"] as? String == keyring.current.id)
        #expect(parts["claims"]?["sub"] as? String == claims.user.description)
        #expect(parts["claims"]?["amr"] as? [String] == ["pwd", "otp"])
        #expect((parts["claims"]?["ctx"] as? [String: String])?["type"] == "customer")
    }

    @Test func weVerifyTokensOfPyJWT() throws {
        let forge = try TokenForge()
        let answer = try Peer.ask(
            "jwt_sign",
            [
                "claims": forge.payload(), "header": ["typ": "at+jwt", "kid": forge.keyring.current.id],
                "key": forge.key.pemRepresentation,
            ])
        #expect(try forge.verifier.verify(#require(answer as? String)).claims == forge.claims)
    }

    @Test func weTakeTheCodesOfPyOTP() throws {
        let secret = TOTP.makeSecret()
        let answer = try Peer.ask("totp_code", ["secret": Base32.encode(secret), "time": 1_700_000_000])
        let code = try #require((answer as? String).flatMap { NumericCode($0) })
        let clock = SettableClock(Timestamp(microsecondsSinceEpoch: 1_700_000_000_000_000))
        #expect(TOTP(secret: secret).step(of: code, clock: clock) == 56_666_666)
    }

    @Test func pyOTPReadsOurAddress() throws {
        let secret = TOTP.makeSecret()
        let uri = TOTPEnrolment(secret: secret, issuer: "Singr", account: "ana+x@example.org").uri
        let answer = try Peer.ask("totp_uri", ["uri": uri, "time": 1_700_000_000]) as? [String: String]
        #expect(answer?["issuer"] == "Singr")
        #expect(answer?["account"] == "ana+x@example.org")
        let code = try #require(answer?["code"].flatMap { NumericCode($0) })
        let clock = SettableClock(Timestamp(microsecondsSinceEpoch: 1_700_000_000_000_000))
        #expect(TOTP(secret: secret).step(of: code, clock: clock) != nil)
    }

    @Test func zlibOfPythonReadsOurPicture() throws {
        let enrolment = TOTPEnrolment(secret: TOTP.makeSecret(), issuer: "Singr", account: "ana@example.org")
        let code = try QRCode(text: enrolment.uri)
        let answer = try Peer.ask("png", ["url": enrolment.qrCode()]) as? [String: Any]
        #expect(answer?["width"] as? Int == (code.width + 8) * 4)
        #expect(answer?["height"] as? Int == (code.width + 8) * 4)
        #expect(answer?["names"] as? [String] == ["IHDR", "IDAT", "IEND"])
    }
}
