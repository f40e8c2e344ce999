import CoreTypes
import Generated
import Postgres
import Testing

@testable import Handlers
@testable import Platform

@Suite("Housekeeping of accounts and sessions")
struct PurgeTests {
    @Test("removes what has expired and leaves what has not")
    func expired() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            for age in ["in 1 minute", "long ago"] {
                try await fixture.leaveBehind(caller, isOld: age == "long ago")
            }
            try await fixture.purge()
            for table in Self.tables {
                #expect(try await fixture.rows(table) == 1, "\(table)")
            }
            #expect(try await fixture.isLive(caller))
        }
    }

    /// One row of each is past keeping and one is not.
    private static let tables: [StaticString] = [
        "SELECT count(*) FROM mailed_tokens WHERE purpose = 'undo_address_change'",
        "SELECT count(*) FROM phone_sends", "SELECT count(*) FROM sign_in_challenges",
        "SELECT count(*) FROM mail_requests", "SELECT count(*) FROM sign_in_throttles",
        "SELECT count(*) FROM ended_tokens",
        "SELECT count(*) FROM access_changes WHERE users_id = '00000000-0000-7000-8000-000000000000'",
        "SELECT count(*) FROM sessions WHERE ended_at IS NOT NULL",
        "SELECT count(*) FROM auth_events WHERE kind = 'test'",
        "SELECT count(*) FROM audit_logs WHERE table_name = 'test'",
    ]

    @Test("removes setups of authenticator apps that nobody confirmed, and leaves the app in force")
    func appSetups() async throws {
        try await AccessFixture.with { fixture in
            for name in ["late", "under-way", "replacing"] {
                _ = try await fixture.member("\(name)@example.com")
            }
            try await fixture.run(
                """
                INSERT INTO totp_factors (users_id, sealed_seed, confirmed_at, pending_seed, pending_expires_at)
                SELECT users_id, CASE WHEN email LIKE 'repl%' THEN '\\x01'::bytea END,
                    CASE WHEN email LIKE 'repl%' THEN now() END, '\\x02',
                    now() + CASE WHEN email LIKE 'under%' THEN interval '1 minute' ELSE interval '-1 minute' END
                FROM users
                """)
            try await fixture.purge()
            let left = try await fixture.database.rows(
                Statement<String>(
                    "test apps",
                    """
                    SELECT split_part(email, '@', 1) || CASE WHEN sealed_seed IS NULL THEN ' without' ELSE ' with' END
                        || CASE WHEN pending_seed IS NULL THEN ' alone' ELSE ' pending' END
                    FROM totp_factors JOIN users USING (users_id) ORDER BY 1
                    """))
            #expect(left == ["replacing with alone", "under-way without pending"])
        }
    }

    @Test("goes on batch after batch")
    func batches() async throws {
        try await AccessFixture.with { fixture in
            try await fixture.run(
                """
                INSERT INTO sign_in_throttles (throttle_key, failures, last_failure_at)
                SELECT sha256(place::text::bytea), 1, now() - interval '401 days' FROM generate_series(1, 2500) AS place
                """)
            try await fixture.run(
                """
                INSERT INTO auth_events (kind, outcome, happened_at)
                SELECT 'test', 'success', now() - interval '401 days' FROM generate_series(1, 2500)
                """)
            try await fixture.purge()
            #expect(try await fixture.rows("SELECT count(*) FROM sign_in_throttles") == 0)
            #expect(try await fixture.rows("SELECT count(*) FROM auth_events WHERE kind = 'test'") == 0)
        }
    }

    @Test("keeps a session's used refresh tokens for as long as a second use of one must be seen")
    func keepsSessions() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.member()
            try await fixture.run(
                "UPDATE sessions SET ended_at = now() - interval '30 days', end_reason = 'sign_out'")
            try await fixture.purge()
            #expect(try await fixture.rows("SELECT count(*) FROM refresh_tokens") == 1)
            try await fixture.run("UPDATE sessions SET ended_at = now() - interval '31 days'")
            try await fixture.purge()
            #expect(try await fixture.rows("SELECT count(*) FROM refresh_tokens") == 0)
        }
    }

    @Test("removes accounts that nobody confirmed in 30 days, but none that somebody uses or others need")
    func unverified() async throws {
        try await AccessFixture.with { fixture in
            for name in ["abandoned", "used", "confirmed", "young"] {
                _ = try await fixture.signUp("\(name)@example.com")
            }
            for name in ["member", "host", "venue", "idle-business"] {
                _ = try await fixture.signUp("\(name)@example.com", .customer)
            }
            try await fixture.run(
                "UPDATE users SET created_at = now() - interval '31 days' WHERE email NOT LIKE 'young%'")
            try await fixture.run("UPDATE users SET email_verified_at = now() WHERE email LIKE 'confirmed%'")
            try await fixture.run(
                """
                UPDATE sessions SET expires_at = now() - interval '1 day' FROM users
                WHERE users.users_id = sessions.users_id AND email NOT LIKE 'used%'
                """)
            try await fixture.run(
                """
                INSERT INTO organization_users (customer_profiles_id, users_id, role)
                SELECT customer_profiles_id, (SELECT users_id FROM users WHERE email LIKE 'member%'), 'customer_staff'
                FROM customer_profiles JOIN users USING (users_id) WHERE email LIKE 'host%'
                """)
            try await fixture.run(
                """
                INSERT INTO venues (customer_profiles_id, url_name, name, address, city, state, postal_code)
                SELECT customer_profiles_id, 'starlight', 'Starlight', '1 Main Street', 'Nashville', 'TN', '37201'
                FROM customer_profiles JOIN users USING (users_id) WHERE email LIKE 'venue%'
                """)
            try await fixture.purge()
            let left = try await fixture.database.rows(
                Statement<String>("test people", "SELECT split_part(email, '@', 1) FROM users ORDER BY 1"))
            #expect(left == ["confirmed", "host", "member", "used", "venue", "young"])
        }
    }

    @Test("attack: no other transaction deletes events, and retention of one table opens no other")
    func appendOnly() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.member()
            for script in [
                "DELETE FROM auth_events", "SET LOCAL app.retention = 'audit_logs'; DELETE FROM auth_events",
            ] {
                await #expect(throws: (any Error).self) {
                    try await fixture.database.transaction { try await $0.runUnprepared(trusted: script) }
                }
            }
        }
    }
}

extension AccessFixture {
    fileprivate func purge() async throws {
        #expect(try await run(PurgeAccess(), by: services.purgeHandler) == .succeeded)
    }

    fileprivate func rows(_ sql: StaticString) async throws -> Int {
        Int(try await database.first(Statement<Int64>("test rows", sql)) ?? -1)
    }

    /// Leaves a row in every table that is purged.
    fileprivate func leaveBehind(_ caller: SignedInUser, isOld: Bool) async throws {
        try await database.transaction { transaction in
            _ = try await transaction.runUnprepared(
                trusted: """
                    INSERT INTO mailed_tokens (token_hash, purpose, users_id, email, created_at, expires_at)
                    VALUES (sha256('\(isOld)'), 'undo_address_change', '\(caller.id)', 'a@example.com',
                        now() - interval '2 days', \(isOld ? "now() - interval '1 day'" : "now() + interval '1 day'"));
                    INSERT INTO sign_in_challenges (token_hash, users_id, methods, address_block, expires_at)
                    VALUES (sha256('\(isOld)'), '\(caller.id)', 1, 'x',
                        \(isOld ? "now() - interval '1 day'" : "now() + interval '1 day'"));
                    INSERT INTO phone_sends VALUES (sha256('x'), \(Self.time(isOld, "1 day")));
                    INSERT INTO mail_requests VALUES ('\(caller.id)', 'x', \(Self.time(isOld, "1 hour")));
                    INSERT INTO sign_in_throttles VALUES (sha256('\(isOld)'), 1, \(Self.time(isOld, "400 days")));
                    INSERT INTO ended_tokens VALUES (singr_uuidv7(), \(Self.time(isOld, "2 hours")));
                    INSERT INTO access_changes (users_id, changed_at)
                    VALUES ('00000000-0000-7000-8000-000000000000', \(Self.time(isOld, "1 hour")));
                    INSERT INTO sessions (sessions_id, users_id, methods, authenticated_at, client_address,
                        address_block, expires_at, absolute_expires_at, ended_at, end_reason)
                    VALUES (singr_uuidv7(), '\(caller.id)', 1, now(), 'x', 'x', now(), now(),
                        \(Self.time(isOld, "30 days 1 hour")), 'x');
                    INSERT INTO auth_events (kind, outcome, happened_at)
                    VALUES ('test', 'success', \(Self.time(isOld, "400 days")));
                    INSERT INTO audit_logs (table_name, record_id, operation, changed_columns, created_at)
                    VALUES ('test', '1', 'INSERT', '{}', \(Self.time(isOld, "730 days")));
                    """)
        }
    }

    /// A minute beyond what is kept, or a minute within.
    private static func time(_ isOld: Bool, _ kept: String) -> String {
        "now() - interval '\(kept)' \(isOld ? "-" : "+") interval '1 minute'"
    }
}
