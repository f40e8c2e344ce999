import CoreTypes
import Generated
import NIOCore
import Platform
import Postgres
import SpecRuntime
import Synchronization
import Testing

@testable import Handlers

@Suite("A catalogue that is sent")
struct ImportDoorTests {
    @Test("for a system that the account does not have is refused before it is read")
    func noSystem() async throws {
        try await ImportFixture.with { fixture in
            let body = RequestBodyStream { throw Fixture.Unexpected() }
            let file = UploadedFile(fileName: nil, mediaType: "text/csv", body)
            await expectRefusal(404, "not_found") {
                try await fixture.send(.multipart(ImportSongs.Form(systemId: 2, file: file)))
            }
            await expectRefusal(404) {
                try await fixture.send(
                    .json(NewSongImport(systemId: 1, songs: [SongEntry(artist: "A", title: "B")])),
                    by: fixture.tenants.marcus)
            }
            try await expectNothingLeft(fixture)
        }
    }

    @Test("by an account whose trial is over is refused")
    func readOnly() async throws {
        try await ImportFixture.with { fixture in
            try await fixture.tenants.endTrials()
            await expectRefusal(403, "feature_not_available") { try await fixture.send("Queen,Innuendo\n") }
            try await expectNothingLeft(fixture)
        }
    }

    @Test(
        "and is no catalogue is refused with the reason",
        arguments: [
            ("", nil, "empty"), ("%PDF-1.7 …", nil, "unsupported"), ("artist,title\n", .xlsx, "unsupported"),
            ("\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{0}\u{0}\u{0}\u{1}\u{2}", nil, "unsupported"),
        ] as [(String, SongFileFormat?, String)])
    func noCatalogue(content: String, format: SongFileFormat?, code: String) async throws {
        try await ImportFixture.with { fixture in
            var form = ImportFixture.form(Array(content.utf8))
            form.format = format
            let refused = await problem { [form] in try await fixture.send(.multipart(form)) }
            #expect(refused?.status == 400)
            #expect(refused?.violations.map(\.code) == [code])
            #expect(refused?.violations.first?.place == .body(pointer: "/file"))
            try await expectNothingLeft(fixture)
        }
    }

    @Test("and breaks off leaves nothing behind")
    func interrupted() async throws {
        try await ImportFixture.with { fixture in
            for error in [RequestBodyStream.Interrupted(), Problem.payloadTooLarge(limit: 1)] as [any Error] {
                let file = UploadedFile(
                    fileName: "songs.csv", mediaType: "text/csv", RequestBodyStream { throw error })
                let outcome = await Task {
                    try await fixture.send(.multipart(ImportSongs.Form(systemId: 1, file: file)))
                }.result
                #expect(throws: (any Error).self) { try outcome.get() }
                try await expectNothingLeft(fixture)
            }
        }
    }

    @Test("is not taken where there is no room for it, and the answer says so")
    func full() async throws {
        try await ImportFixture.with { fixture in
            fixture.files.fail(with: .full)
            let refused = await problem { try await fixture.send("Queen,Innuendo\n") }
            #expect(refused?.status == 503 && refused?.slug == "unavailable" && refused?.retryAfter == 300)
            #expect(refused?.detail?.contains("no room") == true)
            try await expectNothingLeft(fixture)
        }
    }

    @Test("and whose system is deleted meanwhile is refused, and one that waited fails with the reason")
    func deletedSystem() async throws {
        try await ImportFixture.with { fixture in
            let rest = Mutex([ByteBuffer(string: "Queen,Innuendo\n")])
            let content = RequestBodyStream {
                if let chunk = rest.withLock({ $0.popLast() }) { return chunk }
                try await fixture.tenants.deleteSystem(fixture.system.id)
                return nil
            }
            let file = UploadedFile(fileName: "songs.csv", mediaType: "text/csv", content)
            await expectRefusal(404) {
                try await fixture.send(.multipart(ImportSongs.Form(systemId: 1, file: file)))
            }
            try await expectNothingLeft(fixture)
            let system = try await fixture.tenants.addSystem("Again")
            let id = try await fixture.send("Queen,Innuendo\n")
            try await fixture.tenants.deleteSystem(system.id)
            try await fixture.work()
            #expect(try await fixture.report(id).failure?.code == "system_deleted")
            #expect(fixture.files.all.isEmpty)
        }
    }

    private func expectNothingLeft(_ fixture: ImportFixture) async throws {
        let rows = Statement<Int64>(
            "test imports left",
            "SELECT (SELECT count(*) FROM song_imports) + (SELECT count(*) FROM jobs WHERE kind LIKE 'catalogue%')"
        )
        #expect(try await fixture.database.first(rows) == 0)
        #expect(fixture.files.all.isEmpty)
    }
}
