import Testing

@testable import CatalogueFiles

@Suite struct FormatTests {
    @Test(arguments: [
        ("artist,title\nQueen,Bicycle Race\n", "songs.txt.csv", CatalogueFormat.csv),
        ("Queen - Bicycle Race\n", "songs.txt", .txt), ("Queen - Bicycle Race\n", "upload", .txt),
        ("Queen\tBicycle Race\n", "export.TXT", .tsv), ("Queen;Bicycle Race\n", "upload", .csv),
        (" [ {\"artist\":\"Queen\",\"title\":\"Bicycle Race\"} ]", "songs.csv", .json),
        ("[dunkelbunt] - Cinnamon Girl\n", "songs.txt", .txt),
    ])
    func theContentTellsTheFormatBeforeTheName(text: String, name: String, format: CatalogueFormat) throws {
        let (songs, report) = try read(text, named: name)
        #expect(report.format == format)
        #expect(songs.count == 1)
    }

    @Test func theMediaTypeTellsTheFormatWhereTheNameDoesNot() throws {
        var options = CatalogueReadingOptions()
        options.fileName = "upload"
        options.mediaType = "Text/Plain; charset=utf-8"
        #expect(try read(Array("Earth, Wind - Fire, September\n".utf8), options).report.format == .txt)
    }

    @Test func theCallerNamesTheFormat() throws {
        var options = CatalogueReadingOptions()
        options.format = .txt
        #expect(try read(Array("a,b - c,d\n".utf8), options).songs == [song("a,b", "c,d")])
    }

    @Test func anEmptyFileSaysSo() {
        #expect(failure([]) == .empty)
        #expect(failure(Array("\u{FEFF}".utf8)) == .empty)
        #expect(failure(Array(" \n\n ".utf8)) == .empty)
    }

    @Test func otherKindsOfFileAreNamed() {
        var random = SeededGenerator(seed: 1)
        let noise = (0..<4000).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        for (bytes, word) in [
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "xls"), (Array("%PDF-1.7".utf8), "PDF"),
            ([0x1F, 0x8B, 8, 0, 0], "gzip"), (noise, "no text"),
        ] {
            let failure = failure(bytes)
            #expect(failure?.code == "unsupported")
            #expect(failure?.description.contains(word) == true)
        }
    }

    @Test func aNamedWorkbookThatIsNoneSaysSo() {
        var options = CatalogueReadingOptions()
        options.format = .xlsx
        #expect(failure(Array("artist,title".utf8), options)?.code == "unsupported")
    }
}
