import CoreTypes
import Crypto
import Testing

@testable import Platform

@Suite struct AccessTokenTests {
    private let forge: TokenForge

    init() throws {
        forge = try TokenForge()
    }

    @Test func carriesItsClaims() throws {
        let token = try forge.verifier.verify(forge.issuer.issue(forge.claims))
        #expect(token.claims == forge.claims)
        #expect(token.issuedAt == TokenForge.now)
        #expect(token.notBefore == TokenForge.now)
        #expect(token.expiresAt == TokenForge.now + 900)
    }

    @Test func needsNoContext() throws {
        var claims = forge.claims
        claims.context = nil
        claims.methods = [.federated]
        #expect(try forge.verifier.verify(forge.issuer.issue(claims)).claims == claims)
    }

    @Test func isWhatTheForgeMakes() throws {
        let token = try forge.sign(header: forge.header(), payload: forge.payload())
        #expect(try forge.verifier.verify(token).claims == forge.claims)
    }

    @Test func isGoodUntilTheSecondItExpires() throws {
        let token = try forge.issuer.issue(forge.claims)
        forge.clock.advance(seconds: 899)
        #expect(forge.refusal(token) == nil)
        forge.clock.advance(seconds: 1)
        #expect(forge.refusal(token) == .expired)
    }

    @Test func takesTokensOfANodeWhoseClockIsAheadByAMinuteAtMost() throws {
        forge.clock.advance(seconds: 60)
        let token = try forge.issuer.issue(forge.claims)
        forge.clock.advance(seconds: -60)
        #expect(forge.refusal(token) == nil)
        forge.clock.advance(seconds: -1)
        #expect(forge.refusal(token) == .notYetValid)
    }

    @Test func passesOverMethodsAndClaimsOfNewerNodes() throws {
        let token = try forge.sign(
            header: forge.header(), payload: forge.payload(["amr": ["pwd", "hwk"], "new": ["a": 1]]))
        #expect(try forge.verifier.verify(token).claims.methods == .password)
    }

    @Test func rotatesItsKeyWithoutRefusingAnyToken() throws {
        let (former, next) = (P256.Signing.PrivateKey(), P256.Signing.PrivateKey())
        let phases = [
            try TokenKeyring(current: TokenKey(former)),
            try TokenKeyring(current: TokenKey(former), verifying: [TokenKey(next)]),
            try TokenKeyring(current: TokenKey(next), verifying: [TokenKey(former)]),
            try TokenKeyring(current: TokenKey(next)),
        ]
        let tokens = try phases.map { phase in
            let issuer = AccessTokenIssuer(keyring: phase, profile: TokenForge.profile, clock: forge.clock)
            return try #require(issuer).issue(forge.claims)
        }
        for (index, phase) in phases.enumerated() {
            let verifier = AccessTokenVerifier(
                keyring: phase, profile: TokenForge.profile, clock: forge.clock)
            // Nodes are at most one step apart while a configuration is rolled out.
            for other in max(0, index - 1)...min(3, index + 1) {
                #expect(throws: Never.self) { try verifier.verify(tokens[other]) }
            }
        }
    }
}
