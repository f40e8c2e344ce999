import CoreTypes
import Generated
import NIOCore
import Postgres
import SpecRuntime
import Synchronization
import Testing

@testable import Handlers

@Suite("An export of songs")
struct SongExportTests {
    private static let catalogue = #"""
        artist,title,discId,manufacturer
        "Earth, Wind & Fire","Let's ""Groove""",EW1,Sound Choice
        "Earth, Wind & Fire","Let's ""Groove""",EW2,Zoom
        '=1+1,@Home,,
        'Til Tuesday,Voices Carry,,Zoom
        椎名林檎,丸ノ内サディスティック,7654-32,
        Simon - Garfunkel,Mrs. Robinson,,
        _x0041_,<b>&amp;</b>,_x000D_,
        שלום,😀 one,,

        """#

    @Test("can be imported again and is the same then", arguments: [ExportSongsFormat.csv, .xlsx, .json])
    func roundTrip(format: ExportSongsFormat) async throws {
        try await ImportFixture.with { fixture in
            _ = try await fixture.imported(Self.catalogue)
            let songs = try await fixture.songs()
            #expect(songs.count == 7)
            let file = try await fixture.exported(format)
            #expect(file.name.hasPrefix("attachment; filename=\"songdb-export-20"))
            #expect(file.name.hasSuffix(".\(format.rawValue)\""))
            let other = try await fixture.tenants.addSystem("Copy")
            let form = ImportFixture.form(file.bytes, named: "songs.\(format.rawValue)", system: 2)
            let id = try await fixture.send(.multipart(form))
            try await fixture.work()
            #expect(try await fixture.report(id).counts.told == ["rows": 8, "inserted": 7, "duplicates": 1])
            #expect(try await fixture.songs(of: other.id) == songs)
            let again = try await fixture.exported(format, system: other.id)
            if format != .xlsx { #expect(again.bytes == file.bytes) }
        }
    }

    @Test("as text has a song on each line and is the same when it is imported, but for its versions")
    func text() async throws {
        try await ImportFixture.with { fixture in
            _ = try await fixture.imported(
                "artist,title,discId\nQueen,Innuendo,Q1\nAC/DC,T.N.T.,\nAC-DC,Thunderstruck,\n")
            let file = try await fixture.exported(.txt)
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text == "AC/DC - T.N.T.\nAC-DC - Thunderstruck\nQueen - Innuendo\n")
            let other = try await fixture.tenants.addSystem("Copy")
            _ = try await fixture.send(
                .multipart(ImportFixture.form(file.bytes, named: "songs.txt", system: 2)))
            try await fixture.work()
            #expect(
                try await fixture.songs(of: other.id) == [
                    "AC/DC - T.N.T.", "AC-DC - Thunderstruck", "Queen - Innuendo",
                ])
        }
    }

    @Test("of the whole account is in one order, with what several systems have once")
    func merged() async throws {
        try await ImportFixture.with { fixture in
            let patio = try await fixture.tenants.addSystem("Patio")
            _ = try await fixture.imported("artist,title,discId\nCher,Believe,C1\nABBA,Waterloo,\n")
            _ = try await fixture.send(
                "artist,title,discId\nCher,Believe,C1\nCher,Believe,C2\nBlur,Song 2,\n", system: 2)
            try await fixture.work()
            #expect(
                try await fixture.lines(.csv) == [
                    "artist,title,discId,manufacturer", "ABBA,Waterloo,,", "Blur,Song 2,,",
                    "Cher,Believe,C1,",
                    "Cher,Believe,C2,",
                ])
            #expect(
                try await fixture.lines(.csv, system: patio.id) == [
                    "artist,title,discId,manufacturer", "Blur,Song 2,,", "Cher,Believe,C1,",
                    "Cher,Believe,C2,",
                ])
        }
    }

    @Test("goes on behind its pages without losing or repeating a song")
    func pages() async throws {
        try await ImportFixture.with { fixture in
            try await fixture.tenants.addSystem("Empty")
            let rows = (0..<2500).map { "Artist \($0 % 7),Title \($0)\n" }.joined()
            _ = try await fixture.imported(rows)
            let lines = try await fixture.lines(.txt)
            #expect(lines.count == 2500 && Set(lines).count == 2500)
        }
    }

    @Test("of nothing is a file without songs; a foreign system is not found")
    func empty() async throws {
        try await ImportFixture.with { fixture throws in
            #expect(try await fixture.exported(.json).bytes == Array("[]\n".utf8))
            #expect(try await fixture.lines(.csv) == ["artist,title,discId,manufacturer"])
            #expect(try await fixture.exported(.xlsx).bytes.starts(with: [0x50, 0x4B]))
            await expectRefusal(404) {
                try await fixture.exported(.csv, system: fixture.system.id, by: fixture.tenants.marcus)
            }
        }
    }
}

extension ImportFixture {
    fileprivate func exported(
        _ format: ExportSongsFormat, system: UUID? = nil, by caller: SignedInUser? = nil
    ) async throws -> (bytes: [UInt8], name: String) {
        let output = try await songdb.exportSongs(
            .init(
                query: .init(format: format, systemId: system), caller: caller ?? tenants.dana, context: .test
            ))
        guard case .ok(let body, let headers) = output else { throw Fixture.Unexpected() }
        let content: StreamedBody
        switch body {
        case .csv(let body): content = body
        case .xlsx(let body): content = body
        case .json(let body): content = body
        case .text(let body): content = body
        }
        let bytes = Mutex<[UInt8]>([])
        try await content.write(to: BodyWriter { chunk in bytes.withLock { $0 += chunk.readableBytesView } })
        return (bytes.withLock { $0 }, headers.contentDisposition)
    }

    fileprivate func lines(_ format: ExportSongsFormat, system: UUID? = nil) async throws -> [String] {
        let text = String(decoding: try await exported(format, system: system).bytes, as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).map(String.init)
    }
}
