import CoreTypes
import Generated
import Logging
import Platform
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("Sessions")
struct SessionTests {
    @Test("refresh once with each token; a second use ends the session and its access tokens (defects 3, 4)")
    func reuse() async throws {
        try await AccessFixture.with { fixture in
            let tokens = try await fixture.signUp()
            let other = try await fixture.signIn()
            let caller = try fixture.caller(tokens)
            let next = try await fixture.refresh(tokens.refreshToken)
            #expect(try fixture.caller(next.accessToken).sessionId == caller.sessionId)
            await expectRefusal(401) { try await fixture.refresh(tokens.refreshToken) }
            await expectRefusal(401) { try await fixture.refresh(next.refreshToken) }
            #expect(try await !fixture.isLive(caller))
            #expect(
                fixture.services.registry.verdict(session: caller.sessionId, token: caller.tokenId) == .ended)
            #expect(try await fixture.events(.tokenReuse) == ["reused"])
            #expect(try await fixture.messages().last == "token_reuse")
            // Another device of the same user is none of it.
            guard case .tokens(let second) = other else { throw Fixture.Unexpected() }
            _ = try await fixture.refresh(second.refreshToken)
        }
    }

    @Test("have exactly one winner of each rotation and end on replay, 50 callers at once")
    func manyCallers() async throws {
        try await AccessFixture.with { fixture in
            for _ in 0..<5 {
                let tokens = try await fixture.signUp("u\(UInt64.random(in: 0 ... .max))@example.com")
                let winners = await withTaskGroup(of: Bool.self) { group in
                    for _ in 0..<50 {
                        group.addTask { (try? await fixture.refresh(tokens.refreshToken)) != nil }
                    }
                    return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
                #expect(winners == 1)
                #expect(try await !fixture.isLive(try fixture.caller(tokens)))
            }
        }
    }

    @Test("take no access token for a refresh token, nor the other way round (defect 1)")
    func kindsOfTokens() async throws {
        try await AccessFixture.with { fixture in
            let tokens = try await fixture.signUp()
            await expectRefusal(401) { try await fixture.refresh(tokens.accessToken) }
            #expect(throws: AccessTokenRefusal.self) { try fixture.verifier.verify(tokens.refreshToken) }
        }
    }

    @Test("end after 7 days unused and after 30 days in any case (defect 4)")
    func lifetimes() async throws {
        try await AccessFixture.with { fixture in
            let tokens = try await fixture.signUp()
            let lives = Statement<Bool>(
                "lives",
                """
                SELECT expires_at - created_at = interval '7 days' AND absolute_expires_at - created_at = interval '30 days'
                FROM sessions
                """)
            #expect(try await fixture.database.first(lives) == true)
            try await fixture.run(
                "UPDATE sessions SET expires_at = now() + interval '1 hour', absolute_expires_at = now() + interval '2 hours'"
            )
            let next = try await fixture.refresh(tokens.refreshToken)
            let capped = Statement<Bool>("capped", "SELECT expires_at = absolute_expires_at FROM sessions")
            #expect(try await fixture.database.first(capped) == true)
            try await fixture.run("UPDATE sessions SET expires_at = now() - interval '1 second'")
            await expectRefusal(401) { try await fixture.refresh(next.refreshToken) }
        }
    }

    @Test("of a suspended, a deleted and a reset account are over, whoever did it (defects 5, 36)")
    func accountEnds() async throws {
        try await AccessFixture.with { fixture in
            let first = try await fixture.signUp()
            let second = try await fixture.signUp("bo@example.com")
            let (suspended, deleted) = (try fixture.caller(first), try fixture.caller(second))
            try await fixture.run(
                "UPDATE users SET status = 'suspended' WHERE users_id = $1", [.uuid(suspended.id)])
            try await fixture.run("DELETE FROM users WHERE users_id = $1", [.uuid(deleted.id)])
            #expect(try await !fixture.isLive(suspended))
            #expect(try await !fixture.isLive(deleted))
            await expectRefusal(401) { try await fixture.refresh(first.refreshToken) }
            await expectRefusal(401) { try await fixture.refresh(second.refreshToken) }
            let registry = AccessRegistry(memory: .seconds(1020))
            let watch = AccessWatch(
                database: fixture.database, registry: registry,
                permissions: PermissionCache(database: fixture.database), memory: .seconds(1020),
                logger: Logger(label: "test"))
            try await watch.refresh()
            for caller in [suspended, deleted] {
                #expect(registry.verdict(session: caller.sessionId, token: caller.tokenId) == .ended)
            }
        }
    }

    @Test("are at most 20 of a user; the oldest ends")
    func cap() async throws {
        try await AccessFixture.with { fixture in
            let oldest = try fixture.caller(try await fixture.signUp())
            for _ in 0..<20 { _ = try await fixture.signIn() }
            #expect(try await !fixture.isLive(oldest))
            let live = Statement<Int64>("live", "SELECT count(*) FROM sessions WHERE ended_at IS NULL")
            #expect(try await fixture.database.first(live) == 20)
        }
    }

    @Test("are listed without secrets, page by page, and one's own alone")
    func list() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            _ = try await fixture.signUp("bo@example.com")
            _ = try await fixture.signIn()
            _ = try await fixture.signIn()
            let first = try await fixture.sessions(caller, limit: 2)
            let rest = try await fixture.sessions(caller, limit: 2, cursor: first.pagination.nextCursor)
            #expect(first.sessions.count == 2 && rest.sessions.count == 1 && !rest.pagination.hasMore)
            #expect((first.sessions + rest.sessions).filter(\.current).map(\.id) == [caller.sessionId])
        }
    }

    @Test("end by their refresh token when the access token has expired, once and without an error twice")
    func signOutByRefreshToken() async throws {
        try await AccessFixture.with { fixture in
            let tokens = try await fixture.signUp()
            let caller = try fixture.caller(tokens)
            for _ in 0..<2 {
                _ = try await fixture.auth.signOut(
                    .init(
                        body: RefreshGrant(refreshToken: tokens.refreshToken), caller: nil, context: .test))
            }
            #expect(try await !fixture.isLive(caller))
            #expect(try await fixture.events(.signOut) == ["success"])
            await expectRefusal(401) {
                try await fixture.auth.signOut(.init(body: nil, caller: nil, context: .test))
            }
        }
    }

    @Test("of another user are not found and not ended")
    func foreignSession() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            let victim = try fixture.caller(try await fixture.signUp("bo@example.com"))
            let refused = await problem {
                try await fixture.auth.revokeSession(
                    .init(path: .init(sessionId: victim.sessionId), caller: caller, context: .test))
            }
            #expect(refused?.status == 404)
            #expect(try await fixture.isLive(victim))
        }
    }

    @Test("end everywhere, or everywhere else, after a fresh authentication only")
    func signOutAll() async throws {
        try await AccessFixture.with { fixture in
            var caller = try fixture.caller(try await fixture.signUp())
            guard case .tokens(let other) = try await fixture.signIn() else { throw Fixture.Unexpected() }
            let second = try fixture.caller(other)
            caller.authenticatedAt -= 900
            let stale = caller
            let refused = await problem {
                try await fixture.auth.signOutAll(
                    .init(body: SessionsToEnd(exceptCurrent: true), caller: stale, context: .test))
            }
            #expect(refused?.slug == "reauthentication_required")
            caller.authenticatedAt += 900
            _ = try await fixture.auth.signOutAll(
                .init(body: SessionsToEnd(exceptCurrent: true), caller: caller, context: .test))
            #expect(try await fixture.isLive(caller))
            #expect(try await !fixture.isLive(second))
        }
    }

    @Test("keep the chosen context when they are refreshed, and lose it with the membership (defect 31)")
    func context() async throws {
        try await AccessFixture.with { fixture in
            let tokens = try await fixture.signUp()
            let owner = try fixture.caller(try await fixture.signUp("dana@example.com", .customer))
            let caller = try fixture.caller(tokens)
            let choice = ContextChoice(contextType: .customer, contextId: try #require(owner.customerId))
            let input = SwitchContext.Input(body: choice, caller: caller, context: .test)
            await expectRefusal(403) { try await fixture.auth.switchContext(input) }
            try await fixture.run(
                "INSERT INTO organization_users (customer_profiles_id, users_id, role) VALUES ($1, $2, 'customer_staff')",
                [.uuid(owner.customerId), .uuid(caller.id)])
            guard case .ok(let answer) = try await fixture.auth.switchContext(input) else { return }
            #expect(try fixture.caller(answer.accessToken).customerId == owner.customerId)
            #expect(try await !fixture.isLive(caller), "the token of the former context is over")
            let next = try await fixture.refresh(tokens.refreshToken)
            #expect(try fixture.caller(next.accessToken).customerId == owner.customerId)
            try await fixture.run(
                "UPDATE organization_users SET status = 'suspended' WHERE users_id = $1", [.uuid(caller.id)])
            let last = try await fixture.refresh(next.refreshToken)
            #expect(try fixture.caller(last.accessToken).context == nil)
        }
    }
}

@Suite("Setting a new password by a link")
struct PasswordResetTests {
    @Test("ends every session, confirms the address, voids other ways in, and signs nobody in (defect 5)")
    func reset() async throws {
        try await AccessFixture.with { fixture in
            let tokens = try await fixture.signUp()
            let caller = try fixture.caller(tokens)
            let token = try await fixture.link(
                ResetPasswordLink.self, for: caller.id, email: "ana@example.com")
            let magic = try await fixture.link(MagicLink.self, for: caller.id, email: "ana@example.com")
            try await fixture.reset(token)
            #expect(try await !fixture.isLive(caller))
            await expectRefusal(401) { try await fixture.refresh(tokens.refreshToken) }
            await expectRefusal(401) { try await fixture.signIn() }
            _ = try await fixture.signIn(password: "four small red boats")
            await expectRefusal(400, "invalid_token") { try await fixture.reset(token) }
            let left = Statement<Int64>(
                "left", "SELECT count(*) FROM mailed_tokens WHERE purpose IN ('magic_link', 'reset_password')"
            )
            #expect(try await fixture.database.first(left) == 0 && !magic.isEmpty)
            #expect(try await fixture.messages().contains("password_reset"))
        }
    }

    @Test("has one winner when a link is used many times at once (defect 27)")
    func race() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            let token = try await fixture.link(
                ResetPasswordLink.self, for: caller.id, email: "ana@example.com")
            let winners = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<10 { group.addTask { (try? await fixture.reset(token)) != nil } }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(winners == 1)
        }
    }

    @Test("does not use the link up for a password that is refused")
    func weak() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            let token = try await fixture.link(
                ResetPasswordLink.self, for: caller.id, email: "ana@example.com")
            await expectRefusal(400, "validation_error") { try await fixture.reset(token, "password123") }
            try await fixture.reset(token)
        }
    }

    @Test("asks the same of every address: one job, one answer, and nothing in clear (defects 20, 22)")
    func noOracle() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            var messages: [String] = []
            for email in ["ana@example.com", "nobody@example.com"] {
                let output = try await fixture.auth.forgotPassword(
                    .init(body: EmailAddress(email: email), context: .test))
                guard case .ok(let answer) = output else { return }
                messages.append(answer.message)
            }
            #expect(Set(messages).count == 1)
            let jobs = Statement<String>(
                "jobs", "SELECT payload::text FROM jobs WHERE kind = 'access.mail_link'")
            let payloads = try await fixture.database.rows(jobs)
            #expect(payloads.count == 2 && payloads.allSatisfy { !$0.contains("example.com") })
        }
    }
}

extension AccessFixture {
    func refresh(_ token: String) async throws -> RefreshedTokens {
        let output = try await auth.refreshToken(
            .init(body: RefreshGrant(refreshToken: token), context: .test))
        guard case .ok(let tokens) = output else { throw Fixture.Unexpected() }
        return tokens
    }

    func sessions(_ caller: SignedInUser, limit: Int32, cursor: String? = nil) async throws -> SessionList {
        let output = try await auth.listSessions(
            .init(query: .init(limit: limit, cursor: cursor), caller: caller, context: .test))
        guard case .ok(let list) = output else { throw Fixture.Unexpected() }
        return list
    }

    func reset(_ token: String, _ password: String = "four small red boats") async throws {
        _ = try await auth.resetPassword(
            .init(body: PasswordReset(token: token, newPassword: password), context: .test))
    }
}
