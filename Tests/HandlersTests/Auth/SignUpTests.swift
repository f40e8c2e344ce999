import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("Signing up")
struct SignUpTests {
    @Test("makes one account with one profile, mails the confirming link and signs in")
    func makesAccount() async throws {
        try await AccessFixture.with { fixture in
            let tokens = try await fixture.signUp(" Ana@Example.com".trimmingWhitespace(), name: " Ana ")
            #expect(tokens.user.email == "ana@example.com" && tokens.user.name == "Ana")
            #expect(tokens.user.roles == ["singer"] && tokens.expiresIn == 900)
            let caller = try fixture.caller(tokens)
            #expect(caller.id == tokens.user.id && caller.singerId != nil && caller.customerId == nil)
            #expect(caller.authenticationMethods == .password)
            #expect(try await fixture.messages() == ["verify_address"])
            #expect(try await fixture.events(.signUp) == ["success"])
        }
    }

    @Test("makes the owner of a business its owner, in that business alone (defect 10)")
    func ownerInOneTenant() async throws {
        try await AccessFixture.with { fixture in
            let owner = try await fixture.signUp("dana@example.com", .customer)
            let other = try await fixture.signUp("marcus@example.com", .customer)
            let (ownerCaller, otherCaller) = (try fixture.caller(owner), try fixture.caller(other))
            #expect(owner.user.roles == ["customer_owner"])
            let cache = PermissionCache(database: fixture.database)
            let own = try await cache.permissions(of: ownerCaller.id, in: ownerCaller.customerId)
            #expect(own.count == 20 && own.contains("billing:write"))
            #expect(try await cache.permissions(of: ownerCaller.id, in: otherCaller.customerId).isEmpty)
            // Staff elsewhere has staff's rights there.
            try await fixture.run(
                "INSERT INTO organization_users (customer_profiles_id, users_id, role) VALUES ($1, $2, 'customer_staff')",
                [.uuid(otherCaller.customerId), .uuid(ownerCaller.id)])
            let staff = try await cache.permissions(of: ownerCaller.id, in: otherCaller.customerId)
            #expect(
                staff == ["venues:read", "systems:read", "songdb:read", "requests:read", "requests:process"])
        }
    }

    @Test("is refused where somebody has the address, in any case of letters, and leaves nothing behind")
    func takenAddress() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            let refused = await problem { try await fixture.signUp("ANA@example.com", .customer) }
            #expect(refused?.status == 409 && refused?.slug == "conflict")
            let counts = Statement<Int64>(
                "counts",
                "SELECT (SELECT count(*) FROM users) * 10 + (SELECT count(*) FROM customer_profiles)")
            #expect(try await fixture.database.first(counts) == 10)
            #expect(try await fixture.messages() == ["verify_address"])
        }
    }

    @Test("tells the owner of a taken address, once a day, and nobody where nobody has it")
    func tellsOwner() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            for _ in 0..<3 {
                await expectRefusal(409, "conflict") { try await fixture.signUp("Ana@example.com") }
                try await fixture.mailByAddress()
            }
            #expect(try await fixture.messages() == ["verify_address", "already_registered"])
            try await fixture.run("UPDATE job_keys SET expires_at = now() - interval '1 second'")
            try await fixture.run("UPDATE users SET status = 'suspended'")
            await expectRefusal(409, "conflict") { try await fixture.signUp() }
            try await fixture.mailByAddress()
            #expect(try await fixture.messages().count == 2)
        }
    }

    @Test("makes one account when an address signs up many times at once")
    func race() async throws {
        try await AccessFixture.with { fixture in
            let made = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 {
                    group.addTask { (try? await fixture.signUp()) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(made == 1)
        }
    }

    @Test(
        "refuses weak passwords with every reason",
        arguments: [
            ("password123", ["common_password"]), ("my singr login", ["contains_product_name"]),
            ("ana.souza-1999", ["contains_email"]), ("short", ["min_length"]),
        ])
    func weakPasswords(_ password: String, _ codes: [String]) async throws {
        try await AccessFixture.with { fixture in
            let refused = await problem {
                try await fixture.auth.signUp(
                    .init(
                        headers: .init(),
                        body: NewAccount(
                            email: "ana.souza@example.com", password: password, accountType: .singer),
                        context: .test))
            }
            #expect(refused?.status == 400)
            #expect(codes.allSatisfy { code in refused?.violations.contains { $0.code == code } == true })
        }
    }

    @Test("refuses data of the other kind of account, and a time zone that is none")
    func foreignData() async throws {
        try await AccessFixture.with { fixture in
            let foreign = await problem {
                try await fixture.auth.signUp(
                    .init(
                        headers: .init(),
                        body: NewAccount(
                            email: "a@example.com", password: AccessFixture.password, accountType: .singer,
                            customerData: CustomerSignUp()), context: .test))
            }
            #expect(foreign?.violations.map(\.code) == ["unexpected"])
            let zone = await problem {
                try await fixture.auth.signUp(
                    .init(
                        headers: .init(),
                        body: NewAccount(
                            email: "a@example.com", password: AccessFixture.password, accountType: .customer,
                            customerData: CustomerSignUp(timezone: "Mars/Base")), context: .test))
            }
            #expect(zone?.violations.map(\.code) == ["time_zone"])
        }
    }
}

@Suite("Confirming an address")
struct VerificationTests {
    @Test("takes the mailed token once, and welcomes")
    func once() async throws {
        try await AccessFixture.with { fixture in
            let user = try await fixture.signUp().user.id
            let token = try await fixture.link(VerifyAddress.self, for: user, email: "ana@example.com")
            let input = VerifyEmail.Input(body: MailedToken(token: token), context: .test)
            _ = try await fixture.auth.verifyEmail(input)
            let again = await problem { try await fixture.auth.verifyEmail(input) }
            #expect(again?.slug == "invalid_token")
            #expect(try await fixture.messages() == ["verify_address", "welcome"])
        }
    }

    @Test("does not take a token for setting a password, nor the other way round (defect 7)")
    func purpose() async throws {
        try await AccessFixture.with { fixture in
            let user = try await fixture.signUp().user.id
            let reset = try await fixture.link(ResetPasswordLink.self, for: user, email: "ana@example.com")
            let verify = try await fixture.link(VerifyAddress.self, for: user, email: "ana@example.com")
            let asVerify = await problem {
                try await fixture.auth.verifyEmail(.init(body: MailedToken(token: reset), context: .test))
            }
            let asReset = await problem {
                try await fixture.auth.resetPassword(
                    .init(
                        body: PasswordReset(token: verify, newPassword: "four small red boats"),
                        context: .test))
            }
            #expect(asVerify?.slug == "invalid_token" && asReset?.slug == "invalid_token")
            // Neither voided the other.
            _ = try await fixture.auth.verifyEmail(.init(body: MailedToken(token: verify), context: .test))
            _ = try await fixture.auth.resetPassword(
                .init(
                    body: PasswordReset(token: reset, newPassword: "four small red boats"), context: .test))
        }
    }

    @Test("does not confirm an address that the account no longer has, nor one behind an expired token")
    func staleAddress() async throws {
        try await AccessFixture.with { fixture in
            let user = try await fixture.signUp().user.id
            let former = try await fixture.link(VerifyAddress.self, for: user, email: "former@example.com")
            let stale = await problem {
                try await fixture.auth.verifyEmail(.init(body: MailedToken(token: former), context: .test))
            }
            #expect(stale?.slug == "invalid_token")
            let late = try await fixture.link(
                VerifyAddress.self, for: user, email: "ana@example.com", seconds: -1)
            let expired = await problem {
                try await fixture.auth.verifyEmail(.init(body: MailedToken(token: late), context: .test))
            }
            #expect(expired?.slug == "invalid_token")
        }
    }
}
