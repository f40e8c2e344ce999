import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers
@testable import Platform

@Suite("Deleting one's account")
struct DeletionTests {
    @Test("ends every session, lets nobody in, and can be undone by the mailed link for 14 days")
    func schedules() async throws {
        try await AccessFixture.with { fixture in
            let (caller, other) = (try await fixture.member(), try await fixture.session())
            try await fixture.delete(caller)
            #expect(try await !fixture.isLive(caller))
            #expect(try await !fixture.isLive(other))
            await expectRefusal(403, "account_disabled") { try await fixture.signIn() }
            #expect(
                try await fixture.value(
                    "SELECT (deletion_due_at - now() BETWEEN '13 days 23 hours' AND '14 days')::text FROM users"
                )
                    == "true")
            let token = try #require(try await fixture.mailed(.deletionScheduled, to: "ana@example.com"))
            try await fixture.keep(token)
            await expectRefusal(400, "invalid_token") { try await fixture.keep(token) }
            _ = try await fixture.session()
            #expect(try await fixture.messages().contains("deletion_undone"))
            #expect(try await fixture.events(.deletionUndone) == ["success", "token"])
        }
    }

    @Test("takes a fresh session, with the second factor where there is one")
    func needsStepUp() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            var stale = caller
            stale.authenticatedAt -= 700
            let old = await problem { [stale] in try await fixture.delete(stale) }
            #expect(old?.slug == "reauthentication_required")
            try await fixture.run(
                "INSERT INTO sms_factors (users_id, phone_number) VALUES ($1, '+15155550123')",
                [.uuid(caller.id)])
            await expectRefusal(403, "reauthentication_required") { try await fixture.delete(caller) }
        }
    }

    @Test("defect 25: an account without a password can be deleted")
    func withoutPassword() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.run("UPDATE users SET password_hash = NULL")
            try await fixture.delete(caller)
        }
    }

    @Test("defect 36: the last owner of a business with a team, or with a subscription, cannot leave it")
    func lastOwner() async throws {
        try await AccessFixture.with { fixture in
            let owner = try await fixture.member("dana@example.com", .customer)
            let member = try await fixture.member()
            try await fixture.join(member, owner, as: "customer_staff")
            let team = await problem { try await fixture.delete(owner) }
            #expect(team?.slug == "conflict")
            #expect(team?.detail?.contains("others work in it") == true)
            try await fixture.run(
                "UPDATE organization_users SET status = 'revoked' WHERE role <> 'customer_owner'")
            try await fixture.run(
                """
                CREATE OR REPLACE FUNCTION singr_has_live_subscription(customer uuid) RETURNS boolean
                LANGUAGE sql STABLE PARALLEL SAFE RETURN true
                """)
            let paid = await problem { try await fixture.delete(owner) }
            #expect(paid?.detail?.contains("subscription") == true)
            #expect(try await fixture.isLive(owner))
            try await fixture.join(member, owner, as: "customer_owner")
            try await fixture.delete(owner)
        }
    }

    @Test("race: of two owners of a team who leave at once one stays")
    func racedOwners() async throws {
        try await AccessFixture.with { fixture in
            let owner = try await fixture.member("dana@example.com", .customer)
            let second = try await fixture.member()
            try await fixture.join(second, owner, as: "customer_owner")
            try await fixture.join(
                try await fixture.member("staff@example.com"), owner, as: "customer_staff")
            let left = await withTaskGroup(of: Bool.self) { group in
                for caller in [owner, second] {
                    group.addTask { (try? await fixture.delete(caller)) != nil }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(left == 1)
            #expect(
                try await fixture.value("SELECT count(*)::text FROM users WHERE status = 'active'") == "2")
        }
    }

    @Test("when its time is over leaves a row that tells nobody, and tells the former address")
    func anonymises() async throws {
        try await AccessFixture.with { fixture in
            let owner = try await fixture.member("dana@example.com", .customer, name: "Dana Whitfield")
            try await fixture.fill(owner)
            try await fixture.delete(owner)
            try await fixture.endDueAccounts()
            #expect(try await fixture.value("SELECT status FROM users") == "leaving")
            try await fixture.run("UPDATE users SET deletion_due_at = now() WHERE status = 'leaving'")
            try await fixture.endDueAccounts()
            try await fixture.endDueAccounts()
            let row = try #require(try await fixture.value("SELECT to_jsonb(users)::text FROM users"))
            #expect(row.contains("@deleted.invalid"))
            #expect(!row.contains("dana") && !row.contains("Dana") && !row.contains("+1515"))
            for table in Self.emptied {
                #expect(try await fixture.count(table) == 0, "\(table)")
            }
            #expect(try await fixture.outgoing().filter { $0.message.template == .accountDeleted }.count == 1)
            #expect(
                try await fixture.outgoing().last?.recipient.address == .email("dana@example.com"))
        }
    }

    private static let emptied = [
        "sessions", "refresh_tokens", "mailed_tokens", "pending_addresses", "totp_factors", "sms_factors",
        "recovery_codes", "recovery_code_sets", "phone_codes", "platform_roles",
    ]

    @Test(
        "closes the business with its venues, whose requests stay; no trace of the person is left in events")
    func keepsStatistics() async throws {
        try await AccessFixture.with { fixture in
            let owner = try await fixture.member("dana@example.com", .customer, name: "Dana Whitfield")
            try await fixture.fill(owner)
            try await fixture.delete(owner)
            try await fixture.run("UPDATE users SET deletion_due_at = now()")
            try await fixture.endDueAccounts()
            #expect(
                try await fixture.value(
                    "SELECT name FROM venues WHERE deleted_at IS NOT NULL AND NOT accepting_requests")
                    == "Starlight")
            #expect(try await fixture.count("requests") == 1)
            let business = try #require(
                try await fixture.value("SELECT to_jsonb(customer_profiles)::text FROM customer_profiles"))
            #expect(!business.contains("Whitfield") && !business.contains("example.com"))
            let traces = try await fixture.value(
                """
                SELECT coalesce(string_agg(to_jsonb(event)::text, ''), '') FROM auth_events event
                WHERE kind <> 'account_deleted'
                """)
            #expect(traces?.contains("192.0.2.1") == false)
            #expect(traces?.contains("Test/1") == false)
            let audit = try await fixture.value(
                "SELECT string_agg(to_jsonb(entry)::text, '') FROM audit_logs entry")
            #expect(audit?.contains("Whitfield") == false)
            #expect(audit?.contains("dana@example.com") == false)
        }
    }

    @Test("leaves a business that somebody else owns as it is, and the person out of it")
    func sharedBusiness() async throws {
        try await AccessFixture.with { fixture in
            let owner = try await fixture.member("dana@example.com", .customer)
            let second = try await fixture.member()
            try await fixture.fill(owner)
            try await fixture.join(second, owner, as: "customer_owner")
            try await fixture.delete(owner)
            try await fixture.run("UPDATE users SET deletion_due_at = now() WHERE status = 'leaving'")
            try await fixture.endDueAccounts()
            #expect(
                try await fixture.value("SELECT name FROM venues WHERE deleted_at IS NULL") == "Starlight")
            #expect(
                try await fixture.value(
                    "SELECT status FROM organization_users WHERE users_id = $1", [.uuid(owner.id)])
                    == "revoked")
        }
    }

    @Test("unlinks identity providers")
    func identities() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.run(
                """
                INSERT INTO identities (identities_id, provider, subject, users_id, client_id)
                VALUES (singr_uuidv7(), 'google', '1', $1, 'web')
                """, [.uuid(caller.id)])
            try await fixture.delete(caller)
            try await fixture.run("UPDATE users SET deletion_due_at = now()")
            try await fixture.endDueAccounts()
            #expect(try await fixture.count("identities") == 0)
        }
    }

    @Test("attack: events can be changed for nothing but that, not even by whoever says so")
    func eventsStay() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            for change in ["outcome = 'failure'", "client_address = '198.51.100.1'", "users_id = NULL"] {
                await #expect(throws: (any Error).self, "\(change)") {
                    try await fixture.database.transaction { transaction in
                        _ = try await transaction.runUnprepared(
                            trusted: """
                                SET LOCAL app.erasure = 'auth_events';
                                UPDATE auth_events SET \(change) WHERE users_id = '\(caller.id)'
                                """)
                    }
                }
            }
        }
    }
}

extension AccessFixture {
    fileprivate func delete(_ caller: SignedInUser) async throws {
        _ = try await account.deleteAccount(.init(caller: caller, context: .test))
    }

    fileprivate func keep(_ token: String) async throws {
        _ = try await account.undoDeletion(.init(body: MailedToken(token: token), context: .test))
    }

    fileprivate func join(_ member: SignedInUser, _ owner: SignedInUser, as role: String) async throws {
        try await run(
            """
            INSERT INTO organization_users (customer_profiles_id, users_id, role)
            SELECT customer_profiles_id, $1, $3 FROM customer_profiles WHERE users_id = $2
            ON CONFLICT (customer_profiles_id, users_id) DO UPDATE SET role = excluded.role, status = 'active'
            """, [.uuid(member.id), .uuid(owner.id), .text(role)])
    }

    fileprivate func endDueAccounts() async throws {
        #expect(try await run(DeleteAccounts(), by: services.deleteAccountsHandler) == .succeeded)
    }

    /// Gives somebody something in every table that knows people.
    fileprivate func fill(_ owner: SignedInUser) async throws {
        let user: [PostgresValue] = [.uuid(owner.id)]
        try await run(
            "UPDATE users SET phone_number = '+15155550123', image_url = 'https://dana.example/me.png'")
        try await run(
            "UPDATE customer_profiles SET legal_business_name = 'Dana Whitfield', contact_email = 'dana@example.com'"
        )
        try await run("INSERT INTO singer_profiles (users_id, nickname) VALUES ($1, 'Dana')", user)
        try await run("INSERT INTO platform_roles (users_id, role) VALUES ($1, 'support_admin')", user)
        try await run(
            "INSERT INTO totp_factors (users_id, pending_seed, pending_expires_at) VALUES ($1, '\\x00', now())",
            user)
        try await run("INSERT INTO recovery_codes VALUES ($1, 'AB', '\\x00')", user)
        try await run("INSERT INTO recovery_code_sets (users_id) VALUES ($1)", user)
        try await run(
            """
            INSERT INTO phone_codes (users_id, purpose, phone_number, code_digest, expires_at)
            VALUES ($1, 'verify_phone', '+15155550123', '\\x00', now())
            """, user)
        try await run(
            """
            INSERT INTO venues (customer_profiles_id, url_name, name, address, city, state, postal_code)
            SELECT customer_profiles_id, 'starlight', 'Starlight', '1 Main Street', 'Nashville', 'TN', '37201'
            FROM customer_profiles WHERE users_id = $1
            """, user)
        try await run(
            "INSERT INTO requests (venues_id, artist, title) SELECT venues_id, 'Queen', 'Bohemian Rhapsody' FROM venues"
        )
    }

    fileprivate func count(_ table: String) async throws -> Int {
        // `query_to_xml` runs text, which a statement of literals cannot.
        let statement = Statement<String>(
            "test count",
            "SELECT (xpath('/row/c/text()', query_to_xml('SELECT count(*) AS c FROM ' || $1, true, true, '')))[1]::text"
        )
        return Int(try await database.first(statement, [.text(table)]) ?? "") ?? -1
    }
}
