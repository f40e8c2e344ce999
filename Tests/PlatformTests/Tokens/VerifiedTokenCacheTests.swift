import CoreTypes
import Testing

@testable import Platform

@Suite struct VerifiedTokenCacheTests {
    @Test func remembersATokenOnceItsSignatureWasGood() throws {
        let forge = try TokenForge()
        let token = try forge.issuer.issue(forge.claims)
        #expect(forge.verifier.rememberedTokens == 0)
        for _ in 0..<3 { #expect(try forge.verifier.verify(token).claims == forge.claims) }
        #expect(forge.verifier.rememberedTokens == 1)
    }

    @Test func remembersNoRefusedToken() throws {
        let forge = try TokenForge()
        let tokens = [
            try forge.sign(header: forge.header(), payload: forge.payload(["aud": "other"])),
            try forge.sign(header: forge.header(), payload: forge.payload(["exp": TokenForge.now])),
            try forge.issuer.issue(forge.claims) + "A", "..",
        ]
        for token in tokens { #expect(forge.refusal(token) != nil) }
        #expect(forge.verifier.rememberedTokens == 0)
    }

    @Test func checksTheTimeOfARememberedToken() throws {
        let forge = try TokenForge()
        let token = try forge.issuer.issue(forge.claims)
        _ = try forge.verifier.verify(token)
        forge.clock.advance(seconds: 900)
        #expect(forge.refusal(token) == .expired)
        forge.clock.advance(seconds: -961)
        #expect(forge.refusal(token) == .notYetValid)
    }

    @Test func keepsItsMemoryBoundedAndWhatIsInUse() throws {
        let cache = VerifiedTokenCache(capacity: 640)
        let token = AccessToken(
            claims: AccessTokenClaims(
                user: UUID(high: 0, low: 0), session: UUID(high: 0, low: 0), token: UUID(high: 0, low: 0),
                authenticatedAt: 0, methods: .password),
            issuedAt: 0, notBefore: 0, expiresAt: 1)
        let used = TokenDigest("in use")
        cache.remember(token, used)
        for index in 0..<10_000 {
            cache.remember(token, TokenDigest("\(index)"))
            #expect(cache.token(used) != nil)
        }
        #expect(cache.count <= 640)
        #expect(cache.token(TokenDigest("0")) == nil)
    }

    @Test func remembersNothingWithoutCapacity() throws {
        let forge = try TokenForge()
        let verifier = AccessTokenVerifier(
            keyring: forge.keyring, profile: TokenForge.profile, clock: forge.clock, cacheCapacity: 0)
        let token = try forge.issuer.issue(forge.claims)
        for _ in 0..<2 { #expect(try verifier.verify(token).claims == forge.claims) }
        #expect(verifier.rememberedTokens == 0)
    }

    @Test func answersManyThreadsAtATime() async throws {
        let forge = try TokenForge()
        let tokens = try (0..<20).map { _ in try forge.issuer.issue(forge.claims) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for token in tokens {
                        let verified = try forge.verifier.verify(token)
                        #expect(verified.claims == forge.claims)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(forge.verifier.rememberedTokens == 20)
    }
}
