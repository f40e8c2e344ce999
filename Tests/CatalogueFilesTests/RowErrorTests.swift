import Testing

@testable import CatalogueFiles

@Suite struct RowErrorTests {
    @Test func eachBadRowIsToldWithItsFieldAndCostsNoOther() throws {
        let long = String(repeating: "é", count: 256)
        let text = """
            artist,title,disc
            Queen,Bicycle Race,SC1
            Queen
            ,Nobody
            \(long),\(long),\(long)
            "Open" quote,x
            "two
            lines",ok
             Abba , Waterloo\u{A0},

            ,,
            Cher,Believe,
            """
        let (songs, report) = try read(text)
        #expect(
            songs == [
                song("Queen", "Bicycle Race", "SC1"), song("two lines", "ok"), song("Abba", "Waterloo"),
                song("Cher", "Believe"),
            ])
        #expect(
            report.errorList == [
                "3 title required", "4 artist required", "5 artist max_length", "5 title max_length",
                "5 discId max_length",
                "6 - malformed",
            ])
        #expect((report.rows, report.songs, report.errorCount) == (8, 4, 6))
    }

    @Test func allErrorsAreCountedAndTheFirstKept() throws {
        var options = CatalogueReadingOptions()
        options.maximumErrors = 3
        let text = "artist,title\n" + String(repeating: "Queen,\n", count: 5000)
        let reader = CatalogueReader(.bytes(Array(text.utf8)), options: options)
        var batches: [Int] = []
        while let batch = try reader.nextBatch() { batches.append(batch.count) }
        #expect(batches == [0, 0, 0, 0, 0])
        #expect(reader.report.errorList == ["2 title required", "3 title required", "4 title required"])
        #expect(reader.report.errorCount == 5000)
    }

    @Test func aRowOfTenThousandColumnsIsOneError() throws {
        let text =
            "artist,title\nQueen,Bicycle Race\n" + String(repeating: "x,", count: 9999) + "x\nAbba,Waterloo\n"
        let (songs, report) = try read(text)
        #expect(songs == [song("Queen", "Bicycle Race"), song("Abba", "Waterloo")])
        #expect(report.errorList == ["3 - too_many_columns"])
    }

    @Test(arguments: ["songs.csv", "songs.txt"])
    func aLineOfMegabytesIsOneError(name: String) throws {
        let line = String(repeating: "x", count: 3_000_000)
        let separator = name == "songs.csv" ? "," : " - "
        let (songs, report) = try read("a\(separator)b\n\(line)\nc\(separator)d\n\(line)", named: name)
        #expect(songs == [song("a", "b"), song("c", "d")])
        #expect(report.errorList == ["2 - row_too_long", "4 - row_too_long"])
    }

    @Test func aQuoteThatNeverClosesCostsItsLine() throws {
        let rows = String(repeating: "Queen,Bicycle Race\n", count: 10_000)
        let (songs, report) = try read("artist,title\n\"Stray,quote\n" + rows)
        #expect(songs.count == 10_000)
        #expect(report.errorList == ["2 - row_too_long"])
    }

    @Test(arguments: [
        ("AC-DC - Thunderstruck", "AC-DC", "Thunderstruck"),
        ("Beyoncé – Halo – Live", "Beyoncé", "Halo – Live"),
        ("A-ha\t—\tTake On Me", "A-ha", "Take On Me"), ("Jay-Z - 99-Problems", "Jay-Z", "99-Problems"),
        ("- - Dash", "-", "Dash"),
    ])
    func aLineIsSplitAtTheFirstDashWithSpaceAroundIt(line: String, artist: String, title: String) throws {
        let (songs, report) = try read("Abba - Waterloo\n\(line)\n", named: "songs.txt")
        #expect(songs == [song("Abba", "Waterloo"), song(artist, title)])
        #expect(report.errorCount == 0)
    }

    @Test func aLineThatCannotBeSplitIsAnError() throws {
        let (songs, report) = try read(
            "Artist - Title\nAC-DC Thunderstruck\nAbba -\n\nCher - Believe", named: "a.txt")
        #expect(songs == [song("Cher", "Believe")])
        #expect(report.errorList == ["2 combined no_separator", "3 title required"])
    }

    @Test func rowsTooManyEndTheReadingAfterThoseBefore() throws {
        var options = CatalogueReadingOptions()
        options.limits.rows = 1500
        let reader = CatalogueReader(
            .bytes(Array(String(repeating: "a,b\n", count: 2000).utf8)), options: options)
        #expect(try reader.nextBatch()?.count == 1000)
        #expect(throws: CatalogueFileError.tooLarge(what: "rows", limit: 1500)) { try reader.nextBatch() }
        #expect(try reader.nextBatch() == nil)
    }
}
