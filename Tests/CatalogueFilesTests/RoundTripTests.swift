import TestWorkbooks
import Testing

@testable import CatalogueFiles

@Suite struct RoundTripTests {
    private static let fragments = [
        "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "=1+1", "=cmd|' /C calc'!A0", "+", "-", "@SUM(A1)",
        "'", "''",
        "'=", "’", " - ", " – ", " — ", "-", "AC/DC", "\\", "\\u0041", "👩‍👩‍👧‍👦", "😀", "椎名林檎", "שלום", "\u{202E}",
        "e\u{301}",
        "é", "_x0041_", "_x005F_", "_x000D_", "_x000D_x000D_", "&amp;", "<b>", "<r>",
        "</r>", "]]>", "\0", "\u{7}", "\u{85}", "\u{2028}", "\u{FEFF}",
        "\u{FFFD}", "\u{FFFE}", "\u{A0}", "\u{3000}", "[", "{", "artist", "Title", "1999", "TRUE", " ", "a",
        "B", "#N/A",
    ]

    private static func text(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...5, using: &random)).map { _ in fragments.randomElement(using: &random) ?? "" }
            .joined()
    }

    /// Songs of nasty texts, cleaned as the reader cleans them, since that is what a catalogue can have.
    private static func songs(_ count: Int, seed: UInt64) -> [CatalogueSong] {
        var random = SeededGenerator(seed: seed)
        var songs = [song("<r>a</r>", "<r><t>b</t></r>", "Artist", "Title"), song("Artist", "Title")]
        while songs.count < count {
            let texts = (0..<4).map { _ in SongText(text(&random)).text }
            guard !texts[0].isEmpty, !texts[1].isEmpty else { continue }
            songs.append(
                song(texts[0], texts[1], texts[2].isEmpty ? nil : texts[2], texts[3].isEmpty ? nil : texts[3])
            )
        }
        return songs
    }

    /// Equal code point by code point: Swift's own equality takes composed and decomposed letters for the same.
    private func expectSame(_ found: [CatalogueSong], _ expected: [CatalogueSong]) {
        let points = { (songs: [CatalogueSong]) in
            songs.map { song in
                [song.artist, song.title, song.discID, song.manufacturer].map {
                    $0.map { Array($0.unicodeScalars) }
                }
            }
        }
        #expect(points(found) == points(expected))
    }

    @Test(arguments: [CatalogueFormat.csv, .tsv, .json, .xlsx], [1, 2, 3])
    func whatIsExportedIsImportedAgain(format: CatalogueFormat, seed: UInt64) throws {
        let songs = Self.songs(700, seed: seed)
        let (found, report) = try read(try written(songs, as: format))
        expectSame(found, songs)
        #expect(report.format == (format == .tsv ? .csv : format))
        #expect(report.errorCount == 0)
    }

    @Test(arguments: [1, 2, 3])
    func linesKeepArtistAndTitle(seed: UInt64) throws {
        let songs = Self.songs(700, seed: seed).map { song($0.artist, $0.title) }
        var options = CatalogueReadingOptions()
        options.format = .txt
        let (found, _) = try read(try written(songs, as: .txt), options)
        expectSame(found, songs)
    }

    @Test(arguments: [CatalogueFormat.csv, .txt])
    func aByteOrderMarkComesFirst(format: CatalogueFormat) throws {
        var options = CatalogueWritingOptions()
        options.hasByteOrderMark = true
        let bytes = try written([song("Beyoncé", "Halo")], as: format, options)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(try read(bytes).songs == [song("Beyoncé", "Halo")])
    }

    @Test func cellsThatSpreadsheetsWouldComputeAreText() throws {
        let songs = [song("=1+1", "-1"), song("'Til Tuesday", "'=x", "@a", "''+"), song("a", "b\tc, \"d\"")]
        #expect(
            String(decoding: try written(songs, as: .csv), as: UTF8.self)
                == "artist,title,discId,manufacturer\r\n'=1+1,'-1,,\r\n'Til Tuesday,''=x,'@a,'''+\r\na,\"b c, \"\"d\"\"\",,\r\n"
        )
    }

    @Test func anArtistWithASpacedDashComesBackFromALine() throws {
        let songs = [song("Simon - Garfunkel", "The Boxer - Live"), song("A –", "B"), song("-", "-")]
        let text = String(decoding: try written(songs, as: .txt), as: UTF8.self)
        #expect(text == "Simon \u{2011} Garfunkel - The Boxer - Live\nA \u{2012} - B\n- - -\n")
        #expect(try read(text, named: "songs.txt").songs == songs)
    }

    @Test func jsonIsAnArrayOfObjectsWithoutEmptyMembers() throws {
        let songs = [song("a\"b", "c\\d"), song("e", "f", "g", "h")]
        #expect(
            String(decoding: try written(songs, as: .json), as: UTF8.self) == """
                [
                {"artist":"a\\"b","title":"c\\\\d"},
                {"artist":"e","title":"f","discId":"g","manufacturer":"h"}
                ]

                """)
        #expect(String(decoding: try written([], as: .json), as: UTF8.self) == "[]\n")
    }

    @Test func rowsThatDoNotFitOneSheetGoToTheNextAndAreReadFromBoth() throws {
        let songs = (0..<25).map { song("Artist \($0)", "Title \($0)") }
        var options = CatalogueWritingOptions()
        options.rowsPerSheet = 11
        let (found, report) = try read(try written(songs, as: .xlsx, options))
        #expect(found == songs)
        #expect(report.sheets == ["Songs", "Songs 2", "Songs 3"])
    }

    @Test(arguments: CatalogueFormat.allCases)
    func anEmptyCatalogueIsAFileWithoutSongs(format: CatalogueFormat) throws {
        let bytes = try written([], as: format)
        if format == .txt {
            #expect(bytes.isEmpty)
        } else {
            #expect(try read(bytes).songs.isEmpty)
        }
    }

    @Test func aPathThatCannotBeWrittenSaysSo() {
        for format in CatalogueFormat.allCases {
            #expect(throws: CatalogueFileError.unwritable(reason: "No such file or directory")) {
                try CatalogueWriter(path: "/nonexistent/songs", format: format)
            }
        }
    }

    @Test func aFinishedFileTakesNoMore() throws {
        try withScratchFile { path in
            let writer = try CatalogueWriter(path: path, format: .xlsx)
            try writer.finish()
            try writer.finish()
            #expect(throws: CatalogueFileError.self) { try writer.write([song("a", "b")]) }
        }
    }
}
