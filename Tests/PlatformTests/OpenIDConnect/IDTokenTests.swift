import TestSupport
import Testing

@testable import Platform

@Suite struct IDTokenTests {
    @Test func tellsWhoSignedIn() async throws {
        try await withStage { stage in
            for token in [try stage.forge.rs256(stage.claims()), try stage.forge.es256(stage.claims())] {
                let claims = try await stage.client.verify(
                    idToken: token, nonce: .exactly("n0nce"), audience: .web)
                #expect(
                    claims
                        == IdentityClaims(
                            subject: "1234", email: "ana@example.org", isEmailVerified: true,
                            isEmailAuthoritative: true, name: "Ana", clientID: "web-client"))
            }
            #expect(stage.provider.count(StagedProvider.keys) == 1)
            #expect(stage.provider.count(StagedProvider.discovery) == 1)
        }
    }

    @Test func takesAppsTokensOnlyWhereAppsMayBringThem() async throws {
        try await withStage { stage in
            let token = try stage.forge.rs256(stage.claims(["aud": "ios-client"]))
            #expect(await stage.refusal(token, audience: .anyClient) == nil)
            #expect(await stage.refusal(token, audience: .web) == .token(.wrongAudience))
        }
    }

    @Test func takesATokenForSeveralOfOursWithAnAuthorizedParty() async throws {
        try await withStage { stage in
            let audiences = ["ios-client", "web-client"]
            let good = try stage.forge.rs256(stage.claims(["aud": audiences, "azp": "ios-client"]))
            #expect(await stage.refusal(good) == nil)
            let without = try stage.forge.rs256(stage.claims(["aud": audiences]))
            #expect(await stage.refusal(without) == .token(.wrongAuthorizedParty))
        }
    }

    @Test(arguments: [
        ("exp", -59, nil), ("exp", -60, IDTokenRefusal.expired), ("iat", 60, nil), ("iat", 61, .notYetValid),
    ])
    func allowsForClocksThatDifferByAMinute(
        claim: String, offset: Int64, refusal: IDTokenRefusal?
    ) async throws {
        try await withStage { stage in
            let token = try stage.forge.rs256(stage.claims([claim: ProviderForge.now + offset]))
            #expect(await stage.refusal(token) == refusal.map { .token($0) })
        }
    }

    @Test func takesANoncesDigestFromApple() async throws {
        try await withStage { stage in
            // SHA-256 of "abc" (FIPS 180-2, B.1).
            let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            let token = try stage.forge.rs256(stage.claims(["nonce": digest]))
            #expect(await stage.refusal(token, nonce: .hashed("abc")) == nil)
            #expect(await stage.refusal(token, nonce: .exactly("abc")) == .token(.wrongNonce))
            let plain = try stage.forge.rs256(stage.claims(["nonce": "abc"]))
            #expect(await stage.refusal(plain, nonce: .hashed("abc")) == .token(.wrongNonce))
        }
    }

    @Test func takesATokenWithoutKeyIDFromAProviderWithOneKey() async throws {
        try await withStage { stage in
            let token = try stage.forge.rs256(stage.claims(), header: ["kid": nil])
            #expect(await stage.refusal(token) == .token(.unknownKey))
        }
        try await withStage { stage in
            stage.provider.set(
                StagedProvider.keys, .json(try stage.forge.keySet(rsaID: nil)))
            #expect(try await stage.refusal(stage.forge.es256(stage.claims(), header: ["kid": nil])) == nil)
        }
    }

    @Test(arguments: [
        ("ana@gmail.com", true, nil, true), ("ana@GMAIL.com", true, nil, true),
        ("ana@example.org", true, nil, false), ("ana@example.org", true, "example.org", true),
        ("ana@gmail.com", false, nil, false),
    ])
    func googleKnowsOnlyItsOwnAddresses(
        email: String, isVerified: Bool, domain: String?, isAuthoritative: Bool
    ) throws {
        let forge = try ProviderForge()
        let claims = forge.claims(["email": email, "email_verified": isVerified, "hd": domain])
        let object = try #require(Self.object(claims))
        let read = try IdentityClaims(object, kind: .google)
        #expect(read.isEmailVerified == isVerified)
        #expect(read.isEmailAuthoritative == isAuthoritative)
    }

    @Test(arguments: [("true", true), ("false", false), ("True", false), ("1", false)])
    func readsTextAsVerificationOfAnAddress(text: String, isVerified: Bool) throws {
        let object = try #require(Self.object(try ProviderForge().claims(["email_verified": text])))
        #expect(try IdentityClaims(object, kind: .apple).isEmailVerified == isVerified)
    }

    @Test func takesNoAddressAsVerifiedWithoutBeingTold() throws {
        let object = try #require(Self.object(try ProviderForge().claims(["email_verified": nil])))
        let claims = try IdentityClaims(object, kind: .other)
        #expect(!claims.isEmailVerified)
        #expect(!claims.isEmailAuthoritative)
    }

    @Test func cleansNames() {
        #expect(DisplayName.clean("  Ana\u{0}\u{202E} Lee\n ") == "Ana Lee")
        #expect(DisplayName.clean(" \u{200B}\t") == nil)
        #expect(DisplayName.clean(String(repeating: "é", count: 300))?.unicodeScalars.count == 255)
    }

    private static func object(_ claims: [String: Any]) -> ForeignObject? {
        (try? JSON.bytes(claims)).flatMap { ForeignObject(json: $0) }
    }
}
