import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

/// Ways into somebody else's account by a provider's word.
@Suite struct AccountTakeoverTests {
    @Test(arguments: [true, false])
    func anAddressOpensNoAccountThatHasIt(isVerified: Bool) async throws {
        try await OAuthFixture.with { fixture in
            let caller = try fixture.access.caller(try await fixture.access.signUp("ana@gmail.com"))
            if isVerified { try await fixture.access.run("UPDATE users SET email_verified_at = now()") }
            #expect(await problem { try await fixture.signIn() }?.slug == "account_link_required")
            let upper = OAuthFixture.claims("g-1", "ANA@gmail.com")
            #expect(await problem { try await fixture.signIn("google", upper) }?.status == 409)
            #expect(try await fixture.identities(caller).isEmpty)
            #expect(try await fixture.access.isLive(caller))
            #expect(try await fixture.count("SELECT count(*) FROM identities") == 0)
        }
    }

    @Test(arguments: [
        OAuthFixture.claims("g-1", nil), OAuthFixture.claims("g-1", "ana@gmail.com", isVerified: false),
        // Google vouches for its own addresses only.
        OAuthFixture.claims("g-1", "ana@example.org"),
        OAuthFixture.claims("g-1", "not an address"),
    ])
    func anAddressThatIsNotVouchedForMakesNoAccount(_ claims: [String: any Sendable]) async throws {
        try await OAuthFixture.with { fixture in
            #expect(
                await problem { try await fixture.signIn("google", claims) }?.slug == "email_not_verified")
            let users = try await fixture.count("SELECT count(*) FROM users")
            #expect(users == 0)
        }
    }

    @Test func anAccountMadeWithAnothersAddressCannotBeLinkedBeforehand() async throws {
        try await OAuthFixture.with { fixture in
            let attacker = try fixture.access.caller(try await fixture.access.signUp("victim@example.org"))
            let refused = await problem {
                try await fixture.link(OAuthFixture.claims("attacker"), to: attacker)
            }
            #expect(refused?.slug == "email_not_verified")
        }
    }

    @Test func aProvidersAccountIsLinkedOnce() async throws {
        try await OAuthFixture.with { fixture in
            let (ana, ben) = (
                try await fixture.verifiedUser("ana@example.org"),
                try await fixture.verifiedUser("ben@example.org")
            )
            try await fixture.link(OAuthFixture.claims("g-1"), to: ana)
            let taken = await problem { try await fixture.link(OAuthFixture.claims("g-1"), to: ben) }
            #expect(taken?.slug == "identity_in_use")
            let second = await problem { try await fixture.link(OAuthFixture.claims("g-2"), to: ana) }
            #expect(second?.slug == "identity_in_use")
            // Linking the same again changes nothing and tells nobody.
            try await fixture.link(OAuthFixture.claims("g-1"), to: ana)
            #expect(try await fixture.access.messages().filter { $0 == "identity_linked" }.count == 1)
        }
    }

    @Test func linkingNeedsAFreshSignIn() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try await fixture.verifiedUser()
            fixture.access.clock.advance(seconds: 3600)
            let refused = await problem { try await fixture.link(OAuthFixture.claims(), to: caller) }
            #expect(refused?.slug == "reauthentication_required")
            #expect(await problem { try await fixture.unlink("google", caller) }?.status == 403)
        }
    }

    @Test func linkingEndsOtherSessionsAndIsToldByMail() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try await fixture.verifiedUser()
            let other = try fixture.access.caller(
                try (try await fixture.access.signIn("ana@gmail.com")).signedIn())
            try await fixture.link(OAuthFixture.claims(), to: caller)
            #expect(try await fixture.access.isLive(caller))
            #expect(try await !fixture.access.isLive(other))
            #expect(try await fixture.access.messages().contains("identity_linked"))
            #expect(try (try await fixture.signIn()).signedIn().user.id == caller.id)
        }
    }

    @Test func linkingByBrowserTakesTheAccountsOwnClient() async throws {
        try await OAuthFixture.with { fixture in
            let (ana, ben) = (
                try await fixture.verifiedUser("ana@example.org"),
                try await fixture.verifiedUser("ben@example.org")
            )
            let code = try await fixture.code(try await fixture.departure(toLink: ana))
            // Not for signing in, not for another account, not with another verifier.
            #expect(await problem { try await fixture.exchange(code) }?.status == 400)
            let proof = CodeLink(code: code, codeVerifier: OAuthFixture.verifier)
            #expect(await problem { try await fixture.link(.code(proof), ben) }?.status == 400)
            let wrong = CodeLink(code: code, codeVerifier: String(repeating: "x", count: 43))
            #expect(await problem { try await fixture.link(.code(wrong), ana) }?.status == 400)
            let again = try await fixture.code(try await fixture.departure(toLink: ana))
            let answer = try await fixture.link(
                .code(CodeLink(code: again, codeVerifier: OAuthFixture.verifier)), ana)
            guard case .linked(let done) = answer else { throw Fixture.Unexpected() }
            #expect(done.identity.provider == "google")
            #expect(try (try await fixture.signIn()).signedIn().user.id == ana.id)
        }
    }

    @Test func aCodeForSigningInLinksNothing() async throws {
        try await OAuthFixture.with { fixture in
            let ana = try await fixture.verifiedUser("ana@example.org")
            let code = try await fixture.code(try await fixture.start())
            let proof = CodeLink(code: code, codeVerifier: OAuthFixture.verifier)
            #expect(await problem { try await fixture.link(.code(proof), ana) }?.status == 400)
            #expect(try await fixture.identities(ana).isEmpty)
        }
    }

    @Test func aTicketIsForItsProviderAndItsTime() async throws {
        try await OAuthFixture.with { fixture in
            let ana = try await fixture.verifiedUser("ana@example.org")
            let ticket = try await fixture.ticket(ana)
            #expect(await problem { try await fixture.follow(ticket, "acme") }?.status == 400)
            #expect(await problem { try await fixture.follow(OpaqueToken().text) }?.status == 400)
            try await fixture.access.run("UPDATE oauth_link_tickets SET expires_at = now()")
            #expect(await problem { try await fixture.follow(ticket) }?.status == 400)
        }
    }

    @Test func theLastWayToSignInStays() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try fixture.access.caller(try (try await fixture.signIn()).signedIn())
            #expect(
                await problem { try await fixture.unlink("google", caller) }?.slug == "last_sign_in_method")
            #expect(await problem { try await fixture.unlink("acme", caller) }?.slug == "not_found")
            try await fixture.access.run("UPDATE users SET password_hash = 'x'")
            try await fixture.unlink("google", caller)
            #expect(try await fixture.identities(caller).isEmpty)
            #expect(try await fixture.access.messages().contains("identity_unlinked"))
        }
    }

    @Test func twoUnlinkingsAtOnceLeaveOneWay() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try fixture.access.caller(try (try await fixture.signIn()).signedIn())
            try await fixture.access.run(
                """
                INSERT INTO identities (identities_id, provider, subject, users_id, client_id)
                SELECT gen_random_uuid(), 'acme', 'a-1', users_id, 'client' FROM users
                """)
            let successes = await withTaskGroup(of: Bool.self) { group in
                for provider in ["google", "acme"] {
                    group.addTask {
                        do {
                            try await fixture.unlink(provider, caller)
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(successes == 1)
            #expect(try await fixture.identities(caller).count == 1)
        }
    }
}

extension OAuthFixture {
    /// What carries a link to a browser.
    func ticket(_ caller: SignedInUser) async throws -> String {
        let link = RedirectLink(
            redirectUri: Self.back, codeChallenge: ProofKey.challenge(of: Self.verifier))
        guard case .redirect(let begun) = try await self.link(.redirect(link), caller) else {
            throw Fixture.Unexpected()
        }
        #expect(begun.authorizationUrl.hasPrefix("https://api.test/v1/auth/oauth/google/link?ticket="))
        return try #require(try LocalProvider.query(begun.authorizationUrl)["ticket"])
    }

    /// Opens a ticket in a browser.
    func follow(_ ticket: String, _ provider: String = "google") async throws -> Departure {
        let output = try await oauth.continueIdentityLink(
            .init(
                path: .init(provider: provider), query: .init(ticket: ticket),
                cookies: .init(hostSingrOauth: nil), context: .test))
        guard case .seeOther(let headers) = output else { throw Fixture.Unexpected() }
        return try Departure(provider: provider, url: headers.location, setCookie: headers.setCookie)
    }

    /// A browser on its way to link Google with an account.
    func departure(toLink caller: SignedInUser) async throws -> Departure {
        try await follow(try await ticket(caller))
    }
}
