import CatalogueFiles
import Foundation
import Postgres
import Testing
import TestSupport

@testable import Server

@Suite struct CatalogueLoaderTests {
    private static let account = "dana.whitfield@starlight.example"

    /// Loads the bytes as a file into a system of the demo set's first account.
    private func load(
        _ bytes: Data, as name: String = "songs.csv", account: String = account, system: String? = "Test",
        into client: PostgresClient
    ) async throws -> CatalogueLoader.Outcome {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(Foundation.UUID())-\(name)")
        try bytes.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try await CatalogueLoader(client: client).load(
            path: file.path(), account: account, system: system
        ) { _ in }
    }

    private func withAccount<Answer: Sendable>(
        _ body: (PostgresClient) async throws -> Answer
    ) async throws -> Answer {
        try await TestDatabase.withClient(template: .schema) { client throws in
            _ = try await DemoSeed(client: client).run()
            return try await body(client)
        }
    }

    @Test func loadsSongsAndFindsThemAgainOnTheSecondRun() async throws {
        try await withAccount { client throws in
            let file = Data(
                "artist,title\nAC/DC,T.N.T.\nac dc,t n t\n\"Earth, Wind & Fire\",\"Let's \"\"Groove\"\"\"\n"
                    .utf8)
            let first = try await load(file, into: client)
            #expect((first.loaded, first.duplicates, first.report.rows) == (2, 1, 3))
            let second = try await load(file, into: client)
            #expect((second.loaded, second.duplicates) == (0, 3))
            #expect(second.system == first.system)
            #expect(
                try await client.rows(Self.songs) == [
                    "AC/DC - T.N.T.", "Earth, Wind & Fire - Let's \"Groove\"",
                ])
        }
    }

    @Test func readsByteOrderMarkLineEndsOtherDelimitersAndColumnOrders() async throws {
        try await withAccount { client throws in
            let file = Data(
                "\u{FEFF}Title;Year; ARTIST \r\n99 Luftballons;1983; Nena\r\n\r\nHalo;2008;Beyoncé".utf8)
            #expect(try await load(file, into: client).loaded == 2)
            #expect(try await client.rows(Self.songs) == ["Beyoncé - Halo", "Nena - 99 Luftballons"])
        }
    }

    @Test func loadsEveryFormatThatCatalogueFilesReads() async throws {
        try await withAccount { client throws in
            let lines = Data("Nena - 99 Luftballons\nBeyoncé - Halo\n".utf8)
            #expect(try await load(lines, as: "songs.txt", into: client).loaded == 2)
            let json = Data("[{\"artist\":\"Cher\",\"title\":\"Believe\"}]".utf8)
            #expect(try await load(json, as: "songs.json", into: client).loaded == 1)
            #expect(
                try await client.rows(Self.songs) == [
                    "Beyoncé - Halo", "Cher - Believe", "Nena - 99 Luftballons",
                ])
        }
    }

    @Test func skipsEachBadRowWithItsLineAndReasonAndLoadsTheRest() async throws {
        try await withAccount { client throws in
            var file = Data("artist,title\nQueen,Good\nQueen\n,Nobody\nQueen,\" \"\n".utf8)
            file += Data("\(String(repeating: "x", count: 256)),Long\n\"Two\nLines\",Joined\n".utf8)
            file += Data("!!!,Louden Up Now\n\"Open\" quote,x\nQueen,Last\n".utf8)
            let outcome = try await load(file, into: client)
            #expect(
                LoadReport.lines(outcome) == [
                    "3 of 9 rows loaded into system 'Test', 0 duplicates, 6 skipped",
                    "  2 skipped: title is empty", "  1 skipped: artist is empty",
                    "  1 skipped: artist is longer than 255 characters",
                    "  1 skipped: artist or title has neither letters nor digits",
                    "  1 skipped: text stands behind a closing quote", "  line 3: title is empty",
                    "  line 4: artist is empty", "  line 5: title is empty",
                    "  line 6: artist is longer than 255 characters",
                    "  line 9: artist or title has neither letters nor digits",
                    "  line 10: text stands behind a closing quote",
                ])
        }
    }

    @Test func countsEverySkippedRowAndListsTheFirstTwenty() async throws {
        try await withAccount { client throws in
            let file = Data(("artist,title\nQueen,Good\n" + String(repeating: "Queen,\n", count: 50)).utf8)
            let lines = LoadReport.lines(try await load(file, into: client))
            #expect(lines[0] == "1 of 51 rows loaded into system 'Test', 0 duplicates, 50 skipped")
            #expect(lines[1] == "  50 skipped: title is empty")
            #expect(lines.count == 2 + 20 + 1)
            #expect(lines.last == "  and 30 more")
        }
    }

    @Test func takesTheFirstSystemOfAVenuesAccountWhenNoneIsNamed() async throws {
        try await withAccount { client throws in
            let file = Data("artist,title\nNobody,Knows\n".utf8)
            let outcome = try await load(file, account: "neon-armadillo", system: nil, into: client)
            #expect(outcome.system.name == "Main Stage")
        }
    }

    @Test func refusesAFileOrAccountItCannotUse() async throws {
        try await withAccount { client throws in
            await #expect(throws: CatalogueFileError.empty) { try await load(Data(), into: client) }
            await #expect(throws: CatalogueFileError.columnsMissing(columns: ["who", "what"])) {
                try await load(Data("[{\"who\":\"a\",\"what\":\"b\"}]".utf8), into: client)
            }
            await #expect(throws: CatalogueError.noAccount("nobody")) {
                try await load(Data("artist,title\na,b\n".utf8), account: "nobody", into: client)
            }
        }
    }

    private static let songs = Statement<String>(
        "songs of the test system",
        "SELECT combined FROM songdb JOIN systems USING (systems_id) WHERE name = 'Test' ORDER BY combined COLLATE \"C\""
    )
}
