import CoreTypes
import Generated
import Postgres
import Testing

@testable import Handlers

@Suite("An import")
struct ImportTests {
    @Test("that appends adds what is new, keeps the spelling that is there, and gathers versions")
    func append() async throws {
        try await ImportFixture.with { fixture in
            let first = try await fixture.imported(
                """
                artist,title,discId,manufacturer
                Beyoncé,Halo,SC1,Sound Choice
                Queen,Innuendo,,
                Queen,INNUENDO!,,
                """
            )
            #expect(first.state == .completed && first.failure == nil)
            #expect(first.counts.told == ["rows": 3, "inserted": 2, "duplicates": 1])
            let second = try await fixture.imported(
                """
                artist,title,discId,manufacturer
                beyonce,halo,SC1,Sound Choice
                BEYONCE,HALO,ZM9,Zoom
                queen,innuendo,,
                Cher,Believe,,Zoom
                """
            )
            #expect(
                second.counts.told == [
                    "rows": 4, "inserted": 1, "updated": 1, "unchanged": 1, "duplicates": 1,
                ])
            #expect(
                try await fixture.songs() == [
                    "Beyoncé - Halo [SC1/Sound Choice, ZM9/Zoom]", "Cher - Believe [/Zoom]",
                    "Queen - Innuendo",
                ])
            #expect(try await fixture.miscounted().isEmpty)
            #expect(fixture.files.all.isEmpty)
        }
    }

    @Test("that replaces makes the catalogue that of the file; songs that stay keep their ids")
    func replace() async throws {
        try await ImportFixture.with { fixture in
            _ = try await fixture.imported(
                "artist,title,discId\nAbba,Waterloo,A1\nQueen,Innuendo,Q1\nNena,99 Luftballons,\n")
            let before = try await fixture.ids()
            let report = try await fixture.imported(
                "artist,title,discId\nABBA,Waterloo,A2\nNena,99 Luftballons,\nCher,Believe,C1\n",
                mode: .replace)
            #expect(
                report.counts.told == [
                    "rows": 3, "inserted": 1, "updated": 1, "unchanged": 1, "removed": 1,
                ])
            #expect(
                try await fixture.songs() == [
                    "ABBA - Waterloo [A2/]", "Cher - Believe [C1/]", "Nena - 99 Luftballons",
                ])
            let after = try await fixture.ids()
            #expect(after.first == before.first && after.last == before.last)
            #expect(try await fixture.miscounted().isEmpty)
        }
    }

    @Test(
        "changes nothing on a dry run and says exactly what it would",
        arguments: [SongImportMode.append, .replace])
    func dryRun(mode: SongImportMode) async throws {
        try await ImportFixture.with { fixture in
            _ = try await fixture.imported(
                "artist,title,discId\nAbba,Waterloo,A1\nQueen,Innuendo,Q1\nNena,99 Luftballons,\n")
            let before = try await fixture.songs()
            let file = """
                artist,title,discId
                ABBA,Waterloo,A2
                Nena,99 Luftballons,
                ,Nobody,
                Cher,Believe,C1
                Cher,Believe,C2
                """
            let told = try await fixture.imported(file, mode: mode, dryRun: true)
            #expect(told.dryRun && told.state == .completed)
            #expect(try await fixture.songs() == before)
            let done = try await fixture.imported(file, mode: mode)
            #expect(told.counts == done.counts)
            #expect(told.errors == done.errors && told.errorCount == 1)
            #expect(try await fixture.songs() != before)
        }
    }

    @Test("tells what is wrong with which row and costs no other; every row is counted once")
    func rowErrors() async throws {
        try await ImportFixture.with { fixture in
            let long = String(repeating: "x", count: 65)
            let report = try await fixture.imported(
                """
                artist,title,discId
                Queen,Innuendo,Q1
                ,Nobody,
                !!!,Louden Up Now,
                Queen,Long disc,\(long)
                Queen,…,
                Cher,Believe,
                """)
            #expect(report.counts.told == ["rows": 6, "inserted": 2, "invalid": 4])
            #expect(
                report.errors.map { "\($0.row) \($0.field ?? "-") \($0.code)" } == [
                    "3 artist required", "4 artist unsearchable", "5 discId max_length",
                    "6 title unsearchable",
                ])
            #expect(report.errors[2].message == "discId is longer than 64 characters")
            #expect(report.errorCount == 4 && !report.errorsTruncated)
            let file = try #require(report.file)
            #expect(file.format == .csv && file.encoding == "UTF-8" && file.delimiter == ",")
            #expect(file.headerRow == 1)
            #expect(
                file.columns.map { "\($0.field.rawValue) \($0.position) \($0.name ?? "")" } == [
                    "artist 1 artist", "title 2 title", "discId 3 discId",
                ])
        }
    }

    @Test("keeps the first hundred errors in the order of the file, and counts all of them")
    func manyErrors() async throws {
        try await ImportFixture.with { fixture in
            let rows = (1...150).map { $0.isMultiple(of: 2) ? "Queen,\n" : "!!!,Song \($0)\n" }.joined()
            let report = try await fixture.imported("artist,title\n\(rows)Cher,Believe\n")
            #expect(report.counts.told == ["rows": 151, "inserted": 1, "invalid": 150])
            #expect(report.errors.map(\.row) == (2...101).map { Int64($0) })
            #expect(report.errorCount == 150 && report.errorsTruncated)
        }
    }

    @Test(
        "that names no song fails and leaves the catalogue, whatever it was to do",
        arguments: [SongImportMode.append, .replace],
        ["artist,title\n", "artist,title\n,\n!!!,???\nQueen,\n", "[]", "\n\n"])
    func noSongs(mode: SongImportMode, file: String) async throws {
        try await ImportFixture.with { fixture in
            _ = try await fixture.imported("Queen,Innuendo\nCher,Believe\n")
            let report = try await fixture.imported(file, mode: mode)
            #expect(report.state == .failed)
            #expect(["no_songs", "empty"].contains(report.failure?.code))
            #expect(report.finishedAt != nil && report.counts.inserted == 0 && report.counts.removed == 0)
            #expect(try await fixture.songs() == ["Cher - Believe", "Queen - Innuendo"])
            #expect(fixture.files.all.isEmpty)
        }
    }

    @Test("of a file that breaks in the middle fails with the place, and nothing of it is there")
    func damaged() async throws {
        try await ImportFixture.with { fixture in
            _ = try await fixture.imported("Queen,Innuendo\n")
            let songs = (0..<2000).map { #"{"artist":"A\#($0)","title":"T"},"# }.joined()
            let report = try await fixture.imported("[\(songs){\"artist\":", mode: .replace)
            #expect(report.state == .failed && report.failure?.code == "damaged")
            #expect(report.failure?.message.contains("row 2001") == true)
            #expect(report.counts.rows == 2000)
            #expect(try await fixture.songs() == ["Queen - Innuendo"])
        }
    }

    @Test("takes the columns that the caller names, by name or by number")
    func mapping() async throws {
        try await ImportFixture.with { fixture in
            var form = ImportFixture.form(Array("Nr;Was;Wer;Firma\n7;Halo;Beyoncé;Zoom\n".utf8))
            form.artistColumn = "wer"
            form.titleColumn = "2"
            form.manufacturerColumn = "Firma"
            let id = try await fixture.send(.multipart(form))
            try await fixture.work()
            #expect(try await fixture.report(id).state == .completed)
            #expect(try await fixture.songs() == ["Beyoncé - Halo [/Zoom]"])

            var wrong = ImportFixture.form(Array("Nr;Was;Wer\n7;Halo;Beyoncé\n".utf8))
            wrong.artistColumn = "Interpret"
            let refused = try await fixture.send(.multipart(wrong))
            try await fixture.work()
            let report = try await fixture.report(refused)
            #expect(report.failure?.code == "column_not_found")
            #expect(report.failure?.message.contains("Nr, Was, Wer") == true)
        }
    }

    @Test("takes songs as JSON, whose places are the rows of errors")
    func json() async throws {
        try await ImportFixture.with { fixture in
            let songs = [
                SongEntry(artist: "Nena", title: "99 \"Luftballons\"", discId: "N1"),
                SongEntry(artist: " \u{7} ", title: "Nobody"),
                SongEntry(artist: "椎名林檎", title: "丸ノ内サディスティック", manufacturer: "DAM"),
            ]
            let id = try await fixture.send(.json(NewSongImport(systemId: 1, songs: songs)))
            try await fixture.work()
            let report = try await fixture.report(id)
            #expect(report.counts.told == ["rows": 3, "inserted": 2, "invalid": 1])
            #expect(report.errors.map(\.row) == [2])
            #expect(report.fileName == nil && report.file?.format == .json)
            #expect(
                try await fixture.songs() == [
                    "Nena - 99 \"Luftballons\" [N1/]", "椎名林檎 - 丸ノ内サディスティック [/DAM]",
                ])
        }
    }

    @Test("leaves other systems of the account and other accounts alone")
    func scope() async throws {
        try await ImportFixture.with { fixture in
            let other = try await fixture.tenants.addSystem("Patio")
            let foreign = try await fixture.tenants.addSystem("Theirs", by: fixture.tenants.marcus)
            _ = try await fixture.send("Queen,Innuendo\n", system: 2)
            _ = try await fixture.send(
                .multipart(ImportFixture.form(Array("Cher,Believe\n".utf8))), by: fixture.tenants.marcus)
            try await fixture.work()
            _ = try await fixture.imported("Nena,99 Luftballons\n", mode: .replace)
            #expect(try await fixture.songs() == ["Nena - 99 Luftballons"])
            #expect(try await fixture.songs(of: other.id) == ["Queen - Innuendo"])
            #expect(try await fixture.songs(of: foreign.id) == ["Cher - Believe"])
        }
    }

    @Test("is seen by its own account alone; the list has the newest first and goes on page by page")
    func listing() async throws {
        try await ImportFixture.with { fixture in
            var ids: [UUID] = []
            for number in 0..<3 { ids.append(try await fixture.send("Queen,Song \(number)\n")) }
            let first = try await fixture.list(.init(limit: 2))
            #expect(first.imports.map(\.jobId) == [ids[2], ids[1]] && first.pagination.total == 3)
            #expect(first.imports.allSatisfy { $0.state == .queued && $0.fileName == "songs.csv" })
            let cursor = first.pagination.nextCursor
            let second = try await fixture.list(.init(limit: 2, cursor: cursor))
            #expect(second.imports.map(\.jobId) == [ids[0]] && second.pagination.total == nil)
            #expect(try await fixture.list(by: fixture.tenants.marcus).imports.isEmpty)
            await expectRefusal(404) { try await fixture.report(ids[0], by: fixture.tenants.marcus) }
            await expectRefusal(400) {
                try await fixture.list(.init(cursor: cursor), by: fixture.tenants.marcus)
            }
        }
    }
}
