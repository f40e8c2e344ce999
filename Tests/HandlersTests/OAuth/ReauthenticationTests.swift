import Generated
import Platform
import SpecRuntime
import Testing

@testable import Handlers

@Suite("Showing again who is there by a linked provider")
struct ProviderReauthenticationTests {
    @Test("takes the linked account's token, which is good once")
    func linked() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try await fixture.verifiedUser()
            try await fixture.link(OAuthFixture.claims(), to: caller)
            let proof = try await fixture.proof()
            let renewed = try await fixture.reauthenticate(by: proof, caller)
            #expect(AuthenticationMethods(rawValue: UInt8(renewed.methods)).contains(.federated))
            await expectRefusal(401, "authentication_failed") {
                _ = try await fixture.reauthenticate(by: proof, caller)
            }
        }
    }

    @Test("refuses another account of the provider, and one that is linked with somebody else")
    func foreign() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try await fixture.verifiedUser()
            let other = try await fixture.verifiedUser("bob@gmail.com")
            try await fixture.link(OAuthFixture.claims(), to: caller)
            try await fixture.link(OAuthFixture.claims("g-2", "bob@gmail.com"), to: other)
            for subject in ["g-2", "g-3"] {
                let proof = try await fixture.proof(OAuthFixture.claims(subject))
                await expectRefusal(401, "authentication_failed") {
                    _ = try await fixture.reauthenticate(by: proof, caller)
                }
            }
        }
    }

    @Test("refuses a token for another nonce, and a provider that is not here")
    func wrong() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try await fixture.verifiedUser()
            try await fixture.link(OAuthFixture.claims(), to: caller)
            let foreign = try await fixture.proof(nonce: try await fixture.nonce())
            await expectRefusal(401, "authentication_failed") {
                _ = try await fixture.reauthenticate(by: foreign, caller)
            }
            let proof = try await fixture.proof()
            await expectRefusal(401, "authentication_failed") {
                _ = try await fixture.reauthenticate(by: proof, at: "nowhere", caller)
            }
        }
    }

    @Test("an account tells the providers that sign in to it")
    func listed() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try await fixture.verifiedUser()
            let before = try await fixture.linkedProviders(caller)
            #expect(before.isEmpty)
            try await fixture.link(OAuthFixture.claims(), to: caller)
            let after = try await fixture.linkedProviders(caller)
            #expect(after == ["google"])
        }
    }
}

extension OAuthFixture {
    /// The caller of the access token that a reauthentication gives.
    fileprivate func reauthenticate(
        by proof: ProviderProof, at provider: String = "google", _ caller: SignedInUser
    ) async throws -> SignedInUser {
        let body = AuthenticationProof.provider(
            IdentityTokenProof(provider: provider, idToken: proof.idToken, nonce: proof.nonce))
        let output = try await auth.reauthenticate(.init(body: body, caller: caller, context: .test))
        guard case .ok(let answer) = output else { throw Fixture.Unexpected() }
        return try access.caller(answer.accessToken)
    }

    fileprivate func linkedProviders(_ caller: SignedInUser) async throws -> [String] {
        guard case .ok(let me) = try await auth.getMe(.init(caller: caller, context: .test)) else {
            throw Fixture.Unexpected()
        }
        return me.linkedProviders
    }
}
