import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers
@testable import Platform

@Suite("Exporting one's data")
struct ExportTests {
    @Test("gathers what is kept and mails a link that is good for a day, several times")
    func exports() async throws {
        try await AccessFixture.with { fixture in
            let files = MemoryFileStore()
            let caller = try await fixture.member("ana@example.com", .customer, name: "Ana Souza")
            try await fixture.requestExport(caller, files)
            try await fixture.gather(files)
            try await fixture.gather(files, starts: 2)
            #expect(try await fixture.messages().filter { $0 == "export_ready" }.count == 1)
            let token = try #require(try await fixture.mailed(.exportReady, to: "ana@example.com"))
            for _ in 0..<2 {
                let data = try await fixture.download(token, caller, files)
                #expect(
                    Set(data.keys).isSuperset(of: ["account", "sessions", "events", "memberships", "changes"])
                )
                guard case .object(let account)? = data["account"] else { throw Fixture.Unexpected() }
                #expect(account.contains { $0 == ("email", .string("ana@example.com")) })
            }
            let text = String(decoding: try #require(files.all.first), as: UTF8.self)
            #expect(!text.contains("argon2") && !text.contains("hash") && !text.contains("seed"))
            #expect(try await fixture.events(.exportFetched) == ["success", "success"])
        }
    }

    @Test("takes a fresh session, once a day, of two at once too")
    func limits() async throws {
        try await AccessFixture.with { fixture in
            let files = MemoryFileStore()
            let caller = try await fixture.member()
            var stale = caller
            stale.authenticatedAt -= 700
            let old = await problem { [stale] in try await fixture.requestExport(stale, files) }
            #expect(old?.slug == "reauthentication_required")
            let made = await successes(of: 4) { try await fixture.requestExport(caller, files) }
            #expect(made == 1)
            #expect(
                try await fixture.value("SELECT count(*)::text FROM jobs WHERE kind = 'access.export'") == "1"
            )
            let refused = await problem { try await fixture.requestExport(caller, files) }
            #expect(86_000...86_400 ~= (refused?.retryAfter ?? 0))
        }
    }

    @Test("attack: another user's token, one of another purpose and an expired one open nothing")
    func foreignToken() async throws {
        try await AccessFixture.with { fixture in
            let files = MemoryFileStore()
            let (caller, thief) = (try await fixture.member(), try await fixture.member("eve@example.com"))
            try await fixture.requestExport(caller, files)
            try await fixture.gather(files)
            let token = try #require(try await fixture.mailed(.exportReady, to: "ana@example.com"))
            let undo = try await fixture.link(UndoDeletionLink.self, for: caller.id, email: "ana@example.com")
            for (text, who) in [(token, thief), (undo, caller), (OpaqueToken().text, caller)] {
                let refused = await problem { try await fixture.download(text, who, files) }
                #expect(refused?.slug == "invalid_token")
            }
            try await fixture.run("UPDATE exports SET expires_at = now()")
            await expectRefusal(400, "invalid_token") { try await fixture.download(token, caller, files) }
            #expect(try await fixture.events(.exportFetched) == ["token", "token", "token", "token"])
        }
    }

    @Test("files go when their day is over, and at once when the account ends")
    func purges() async throws {
        try await AccessFixture.with { fixture in
            let files = MemoryFileStore()
            let caller = try await fixture.member()
            try await fixture.requestExport(caller, files)
            try await fixture.gather(files)
            try await fixture.purge(files)
            #expect(files.all.count == 1)
            _ = try await fixture.account(files).deleteAccount(.init(caller: caller, context: .test))
            try await fixture.run("UPDATE users SET deletion_due_at = now()")
            try await fixture.run(DeleteAccounts(), by: fixture.services.deleteAccountsHandler)
            try await fixture.purge(files)
            #expect(files.all.isEmpty)
            #expect(try await fixture.value("SELECT count(*)::text FROM exports") == "0")
        }
    }
}

extension AccessFixture {
    fileprivate func account(_ files: MemoryFileStore) -> AccountHandlers {
        AccountHandlers(services: services, exports: AccountExports(services: services, files: files))
    }

    fileprivate func requestExport(_ caller: SignedInUser, _ files: MemoryFileStore) async throws {
        _ = try await account(files).requestExport(.init(caller: caller, context: .test))
    }

    fileprivate func gather(_ files: MemoryFileStore, starts: Int64 = 1) async throws {
        let id = try #require(try await value("SELECT exports_id::text FROM exports").flatMap { UUID($0) })
        let exports = AccountExports(services: services, files: files)
        #expect(
            try await run(ExportAccount(export: id), by: exports.exportHandler, starts: starts) == .succeeded)
    }

    fileprivate func purge(_ files: MemoryFileStore) async throws {
        let exports = AccountExports(services: services, files: files)
        #expect(try await run(PurgeExports(), by: exports.purgeHandler) == .succeeded)
    }

    fileprivate func download(
        _ token: String, _ caller: SignedInUser, _ files: MemoryFileStore
    ) async throws -> [String: JSONValue] {
        let output = try await account(files).downloadExport(
            .init(body: MailedToken(token: token), caller: caller, context: .test))
        guard case .ok(let data) = output else { throw Fixture.Unexpected() }
        return data
    }
}
