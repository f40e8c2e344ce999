import TestWorkbooks
import Testing

@testable import CatalogueFiles

@Suite struct HostileWorkbookTests {
    private static let rows = Workbook.row(1, "Artist", "Title") + Workbook.row(2, "Queen", "Bicycle Race")

    private func workbook(sheet: String) throws -> [UInt8] {
        try Workbook.bytes([.init(rows: "")], replacing: ["xl/worksheets/sheet1.xml": sheet])
    }

    @Test func aBombIsStoppedByWhatItExpandsTo() throws {
        let spaces = String(repeating: " ", count: 40 << 20)
        let bytes = try Workbook.bytes(rows: Self.rows + spaces)
        #expect(failure(bytes) == .tooLarge(what: "bytes when expanded", limit: 16 << 20))
        var options = CatalogueReadingOptions()
        options.limits.expandedBytes = 1000
        #expect(failure(try Workbook.bytes(rows: Self.rows), options)?.code == "too_large")
    }

    @Test func tooManyEntriesAreRefusedBeforeTheyAreListed() throws {
        let entries = (0..<200).map { ("e\($0)", [UInt8]()) }
        var options = CatalogueReadingOptions()
        options.limits.archiveEntries = 100
        #expect(failure(try Archive.bytes(entries), options)?.code == "too_large")
    }

    @Test func namesThatPointElsewhereAreOnlyNames() throws {
        let entries = Workbook.entries([.init(rows: Self.rows)]).map { ($0.name, Array($0.text.utf8)) }
        let absurd = [
            "../../../tmp/evil", "/etc/passwd", "C:\\x", String(repeating: "a/", count: 5000), "\u{202E}..",
        ]
        let bytes = try Archive.bytes(absurd.map { ($0, [1, 2, 3]) } + entries)
        #expect(try read(bytes).songs == [song("Queen", "Bicycle Race")])
    }

    @Test func aTargetOutsideTheArchiveIsNoSheet() throws {
        let relations = """
            <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>
            """
        let bytes = try Workbook.bytes(
            [.init(rows: Self.rows)], replacing: ["xl/_rels/workbook.xml.rels": relations])
        #expect(failure(bytes)?.code == "unsupported")
    }

    @Test func anEncryptedWorkbookSaysSo() throws {
        #expect(failure(try Workbook.bytes([.init(rows: Self.rows)], password: "secret")) == .encrypted)
    }

    @Test func entitiesAreRefusedAtTheDocumentType() throws {
        let laughs = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }
            .joined()
        for declaration in [
            "<!DOCTYPE x [<!ENTITY l0 \"lol\">\(laughs)]>",
            "<!DOCTYPE x [<!ENTITY l9 SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE x SYSTEM \"http://localhost/x.dtd\">",
        ] {
            let rows = Workbook.row(1, "&l9;", "x")
            let sheet =
                "<?xml version=\"1.0\"?>\(declaration)<worksheet><sheetData>\(rows)</sheetData></worksheet>"
            #expect(failure(try workbook(sheet: sheet)) == .unsafeXML(reason: "a document type"))
        }
    }

    @Test func deepXMLIsRefused() throws {
        let sheet = String(repeating: "<a>", count: 100_000)
        #expect(failure(try workbook(sheet: sheet)) == .tooLarge(what: "levels of XML elements", limit: 64))
    }

    @Test func aHugeAttributeIsRefused() throws {
        var random = SeededGenerator(seed: 3)
        let value = String(
            (0..<3_000_000).map { _ in "abcdefghijklmnop".randomElement(using: &random) ?? "a" })
        let sheet = "<worksheet><sheetData><row r=\"\(value)\"/></sheetData></worksheet>"
        #expect(
            failure(try workbook(sheet: sheet)) == .tooLarge(what: "bytes in one XML tag", limit: 1 << 20))
    }

    @Test func aTableOfTooManyStringsIsRefused() throws {
        var options = CatalogueReadingOptions()
        options.limits.sharedStrings = 1000
        let strings = String(repeating: "<si/>", count: 1001)
        let bytes = try Workbook.bytes(rows: Self.rows, strings: strings)
        #expect(failure(bytes, options) == .tooLarge(what: "strings in the workbook's table", limit: 1000))
    }

    @Test func aHugeCellAndAFarColumnAreErrorsOfTheirRows() throws {
        let long = String(repeating: "x", count: 2_000_000)
        let rows =
            Self.rows + Workbook.row(3, long, "x")
            + "<row r=\"4\"><c r=\"XFD4\"><v>1</v></c></row>" + Workbook.row(5, "Abba", "Waterloo")
        let (songs, report) = try read(try Workbook.bytes(rows: rows, strings: "<si><t>\(long)</t></si>"))
        #expect(songs == [song("Queen", "Bicycle Race"), song("Abba", "Waterloo")])
        #expect(report.errorList == ["3 artist max_length", "4 - too_many_columns"])
    }

    @Test func aDamagedArchiveIsToldAfterTheSongsBeforeTheDamage() throws {
        var bytes = try Workbook.bytes(rows: Self.rows)
        bytes.removeLast(30)
        #expect(failure(bytes)?.code == "damaged")
        let broken = try workbook(sheet: "<worksheet><sheetData>\(Self.rows)<row></worksheet>")
        #expect(failure(broken)?.code == "damaged")
    }
}
