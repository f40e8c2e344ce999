import CoreTypes
import Generated
import Logging
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite("An API key")
struct APIKeyTests {
    @Test("works by its secret, which is nowhere in the database")
    func secret() async throws {
        try await TenantFixture.with { fixture in
            let key = try await fixture.addKey()
            #expect(key.apiKey.hasPrefix("sk_live_" + key.prefix) && key.apiKey.utf8.count == 51)
            let live = try await fixture.live(" \(key.apiKey)\n")
            #expect(live?.id == key.id && live?.account == fixture.dana.customerId)
            #expect(live?.scopes.count == 7)
            let dump = Statement<String>(
                "test dump",
                "SELECT string_agg(api_keys::text, '') || (SELECT string_agg(audit_logs::text, '') FROM audit_logs) FROM api_keys"
            )
            let text = try #require(try await fixture.database.first(dump))
            #expect(!text.contains(String(key.apiKey.dropFirst(8))))
        }
    }

    @Test("stops at once when it is rotated, revoked, suspended or expired")
    func ends() async throws {
        try await TenantFixture.with { fixture in
            let first = try await fixture.addKey()
            let second = try await fixture.rotate(first.id)
            #expect(try await fixture.live(first.apiKey) == nil)
            #expect(try await fixture.live(second.apiKey) != nil)
            let suspended = try await fixture.update(first.id, ApiKeyChanges(active: false))
            #expect(suspended.status == .suspended)
            #expect(try await fixture.live(second.apiKey) == nil)
            try await fixture.update(first.id, ApiKeyChanges(active: true))
            #expect(try await fixture.live(second.apiKey) != nil)
            try await fixture.access.run("UPDATE api_keys SET expires_at = now()")
            #expect(try await fixture.live(second.apiKey) == nil)
            #expect(try await fixture.key(first.id).status == .expired)
            try await fixture.revoke(first.id)
            try await fixture.revoke(first.id)
            #expect(try await fixture.key(first.id).status == .revoked)
            await expectRefusal(409) { try await fixture.rotate(first.id) }
            await expectRefusal(409) { try await fixture.update(first.id, ApiKeyChanges(active: true)) }
        }
    }

    @Test("works with both secrets during the overlap of a rotation, and with the new one after")
    func overlap() async throws {
        try await TenantFixture.with { fixture in
            let first = try await fixture.addKey()
            let second = try await fixture.rotate(first.id, overlap: 3600)
            #expect(try await fixture.live(first.apiKey)?.id == first.id)
            #expect(try await fixture.live(second.apiKey)?.id == first.id)
            try await fixture.access.run("UPDATE api_keys SET former_valid_until = now()")
            #expect(try await fixture.live(first.apiKey) == nil)
            let third = try await fixture.rotate(first.id, overlap: 3600)
            #expect(try await fixture.live(first.apiKey) == nil)
            #expect(try await fixture.live(second.apiKey) != nil)
            #expect(try await fixture.live(third.apiKey) != nil)
        }
    }

    @Test("is not made by an unverified account, with an end in the past, or beyond the plan")
    func refused() async throws {
        try await TenantFixture.with { fixture in
            let past = await problem {
                try await fixture.addKey(
                    NewApiKey(description: "x", expiresAt: fixture.access.clock.now()))
            }
            #expect(past?.violations.first?.code == "future")
            for _ in 0..<20 { try await fixture.addKey() }
            await expectRefusal(403, "feature_not_available") { try await fixture.addKey() }
            try await fixture.access.run("UPDATE users SET email_verified_at = NULL")
            await expectRefusal(403, "email_not_verified") {
                try await fixture.addKey(by: fixture.marcus)
            }
        }
    }

    @Test("of another account is not there, whatever is tried")
    func foreign() async throws {
        try await TenantFixture.with { fixture in
            let (key, marcus) = (try await fixture.addKey(), fixture.marcus)
            await expectRefusal(404) { try await fixture.key(key.id, by: marcus) }
            await expectRefusal(404) { try await fixture.rotate(key.id, by: marcus) }
            await expectRefusal(404) { try await fixture.revoke(key.id, by: marcus) }
            await expectRefusal(404) {
                try await fixture.update(key.id, ApiKeyChanges(active: false), by: marcus)
            }
            #expect(try await fixture.live(key.apiKey) != nil)
        }
    }

    @Test("has its last use written down together with others', not with each call")
    func usage() async throws {
        try await TenantFixture.with { fixture in
            let (first, second) = (try await fixture.addKey(), try await fixture.addKey())
            let usage = APIKeyUsage(
                database: fixture.database, clock: fixture.access.clock, logger: TestDatabase.quietLogger)
            for _ in 0..<100 { usage.note(first.id) }
            usage.note(second.id)
            #expect(try await fixture.key(first.id).lastUsedAt == nil)
            await usage.flush()
            #expect(try await fixture.key(first.id).lastUsedAt == fixture.access.clock.now())
            #expect(try await fixture.key(second.id).lastUsedAt != nil)
            let before = try await fixture.key(first.id)
            #expect(before.updatedAt == first.updatedAt)
        }
    }

    @Test("that works no more is noticed in the log once a minute, without its secret, and not as used")
    func dead() async throws {
        try await TenantFixture.with { fixture in
            let (log, clock) = (RecordedLog(), fixture.access.clock)
            let usage = APIKeyUsage(database: fixture.database, clock: clock, logger: log.logger())
            let verifier = APIKeyVerifier(database: fixture.database, usage: usage)
            let key = try await fixture.addKey()
            #expect(try await verifier.key(key.apiKey)?.id == key.id)
            await usage.flush()
            let used = try await fixture.key(key.id).lastUsedAt
            #expect(used == clock.now())
            clock.advance(seconds: 30)
            try await fixture.revoke(key.id)
            for _ in 0..<20 { #expect(try await verifier.key(key.apiKey) == nil) }
            #expect(try await verifier.key(APIKeySecret().text) == nil)
            #expect(log.recorded.count == 1 && log.recorded.first?.contains("\(key.id)") == true)
            clock.advance(seconds: 61)
            #expect(try await verifier.key(key.apiKey) == nil)
            #expect(log.recorded.count == 2)
            #expect(!log.recorded.joined().contains(key.apiKey.dropFirst(8).prefix(12)))
            await usage.flush()
            #expect(try await fixture.key(key.id).lastUsedAt == used)
        }
    }

    @Test("text that cannot be a secret finds none", arguments: ["", "sk_live_", "x", " ", "sk_live_ä"])
    func malformed(text: String) {
        #expect(APIKeySecret(text) == nil)
    }
}
