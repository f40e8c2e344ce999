import CoreTypes
import Generated
import NIOCore
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers
@testable import Platform

@Suite("The job of an import")
struct ImportJobTests {
    private static func rows(_ artist: String, _ count: Int) -> String {
        (0..<count).map { "\(artist),Song \($0)\n" }.joined()
    }

    @Test("that breaks off in the middle leaves the old catalogue, and its repeat starts afresh")
    func repeats() async throws {
        try await ImportFixture.with { fixture in
            _ = try await fixture.imported("Abba,Waterloo\n")
            let id = try await fixture.send(Self.rows("New", 30_000), mode: .replace)
            fixture.files.failReading(after: 3)
            try await fixture.work()
            let broken = try await fixture.report(id)
            #expect(broken.state == .running && broken.counts.inserted == 0)
            #expect(try await fixture.songs() == ["Abba - Waterloo"])
            fixture.files.failReading(after: nil)
            try await fixture.workToEnd()
            let report = try await fixture.report(id)
            #expect(report.state == .completed)
            #expect(report.counts.told == ["rows": 30_000, "inserted": 30_000, "removed": 1])
            #expect(try await fixture.songs().count == 30_000)
            #expect(try await fixture.miscounted().isEmpty)
            #expect(fixture.files.all.isEmpty)
        }
    }

    @Test("does nothing a second time, also when nobody learned that it was done")
    func secondRun() async throws {
        try await ImportFixture.with { fixture in
            let id = try await fixture.send("Queen,Innuendo\n")
            let job = ImportCatalogue(id: id, file: SongFileDescription())
            for starts in 1...2 {
                #expect(
                    try await fixture.tenants.access.run(
                        job, by: fixture.imports.importHandler, starts: Int64(starts)) == .succeeded)
            }
            #expect(try await fixture.report(id).counts.told == ["rows": 1, "inserted": 1])
            #expect(try await fixture.songs() == ["Queen - Innuendo"])
        }
    }

    @Test("that fails for good says so with the reason, and its file goes")
    func gone() async throws {
        try await ImportFixture.with { fixture in
            let id = try await fixture.send("Queen,Innuendo\n")
            fixture.files.failReading(after: 0)
            try await fixture.workToEnd()
            let report = try await fixture.report(id)
            #expect(report.state == .failed && report.failure?.code == "internal_error")
            #expect(fixture.files.all.isEmpty)
        }
    }

    @Test("of several imports of one system go one after the other, in the order in which they came")
    func serial() async throws {
        try await ImportFixture.with { fixture in
            var ids: [UUID] = []
            for number in 0..<4 {
                ids.append(
                    try await fixture.send("Queen,Song \(number)\nQueen,Both\n", mode: .replace))
            }
            try await fixture.workToEnd()
            #expect(try await fixture.songs() == ["Queen - Both", "Queen - Song 3"])
            var ends: [Timestamp] = []
            for id in ids {
                let report = try await fixture.report(id)
                #expect(report.state == .completed)
                ends.append(try #require(report.finishedAt))
            }
            #expect(ends == ends.sorted())
        }
    }

    @Test("swaps the catalogue at once: whoever reads meanwhile sees the old one or the new one")
    func atomic() async throws {
        try await ImportFixture.with { fixture in
            _ = try await fixture.imported(Self.rows("Old", 3000))
            let id = try await fixture.send(Self.rows("New", 4000), mode: .replace)
            let seen = Statement<String>(
                "test seen artists",
                """
                SELECT string_agg(artist || ' ' || songs, ', ' ORDER BY artist)
                FROM (SELECT artist, count(*) AS songs FROM songdb WHERE systems_id = $1 GROUP BY artist) AS counted
                """)
            async let work: Void = fixture.work()
            var views: [String] = []
            while views.last != "New 4000", views.count < 100_000 {
                let view = try await fixture.database.first(seen, [.uuid(fixture.system.id)]) ?? ""
                if view != views.last { views.append(view) }
            }
            try await work
            #expect(views == ["Old 3000", "New 4000"])
            #expect(try await fixture.report(id).state == .completed)
        }
    }

    @Test("keeps out of the way of an upload by OpenKJ: each is there whole")
    func besideOpenKJ() async throws {
        try await OpenKJFixture.with { openKJ in
            let files = MemoryFileStore()
            let imports = SongImports(
                database: openKJ.database, files: files,
                threads: BlockingThreads(name: "test imports", threads: 2, queueLimit: 64))
            let songdb = CustomerSongdbHandlers(services: openKJ.tenants.services, imports: imports)
            _ = try await openKJ.send("clearDatabase", ["system_id": "1"])
            _ = try await openKJ.send("addSongs", OpenKJFixture.batch([("ABBA", "Waterloo")], system: 1))
            let form = ImportFixture.form(Array(Self.rows("New", 3000).utf8))
            _ = try await songdb.importSongs(
                .init(body: .multipart(form), caller: openKJ.tenants.dana, context: .test))
            let worker = JobWorker(
                database: openKJ.database, registry: JobRegistry(handlers: imports.jobHandlers),
                configuration: JobWorkerConfiguration(), logger: TestDatabase.quietLogger)
            async let imported: Void = worker.runReadyJobs()
            for number in 0..<5 {
                let reply = try await openKJ.send(
                    "addSongs", OpenKJFixture.batch([("Queen", "Song \(number)")], system: 1))
                #expect(!reply.error)
            }
            try await imported
            #expect(try await openKJ.titles().count == 3000)
            try await openKJ.quieten()
            #expect(try await openKJ.titles().count == 6)
        }
    }

    @Test("that nobody will do any more shows as failed; the purge ends it and removes its file")
    func abandoned() async throws {
        try await ImportFixture.with { fixture in
            let id = try await fixture.send("Queen,Innuendo\n")
            try await fixture.tenants.access.run("DELETE FROM jobs WHERE kind = 'catalogue.import'")
            #expect(try await fixture.report(id).failure?.code == "interrupted")
            let next = try await fixture.send("Cher,Believe\n")
            try await fixture.work()
            #expect(try await fixture.report(next).state == .completed)
            try await fixture.purge()
            #expect(fixture.files.all.isEmpty)
            let report = try await fixture.report(id)
            #expect(report.state == .failed && report.finishedAt != nil)
        }
    }

    @Test("is remembered for thirty days; a file whose upload never ended goes after one")
    func purges() async throws {
        try await ImportFixture.with { fixture in
            let old = try await fixture.send("Queen,Innuendo\n")
            try await fixture.work()
            try await fixture.tenants.access.run(
                "UPDATE song_imports SET created_at = now() - interval '31 days'")
            let kept = try await fixture.send("Cher,Believe\n")
            try await fixture.work()
            let lost = fixture.tenants.services.identifiers.next()
            try fixture.files.write([1], as: lost)
            try await fixture.tenants.access.run(
                """
                INSERT INTO song_imports (song_imports_id, customer_profiles_id, systems_id, openkj_system_id, mode,
                    is_dry_run, created_at)
                SELECT $1, customer_profiles_id, systems_id, 1, 'append', false, now() - interval '2 days' FROM systems
                """, [.uuid(lost)])
            #expect(try await fixture.list().imports.count == 2)
            try await fixture.purge()
            #expect(try await fixture.list().imports.map(\.jobId) == [kept])
            await expectRefusal(404) { try await fixture.report(old) }
            #expect(fixture.files.all.isEmpty)
        }
    }
}

extension ImportFixture {
    fileprivate func purge() async throws {
        #expect(try await tenants.access.run(PurgeSongImports(), by: imports.purgeHandler) == .succeeded)
    }
}
