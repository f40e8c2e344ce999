import TestWorkbooks
import Testing

@testable import CatalogueFiles

@Suite struct WorkbookTests {
    private static let header = Workbook.row(1, "Artist", "Title")

    @Test func readsEveryKindOfCellByItsCachedValue() throws {
        let strings =
            "<si><t>Artist</t></si><si><r><t>Ti</t></r><r><t>tle</t></r></si><si><t>Disc</t></si>"
            + "<si><t>椎名林檎</t><rPh sb=\"0\" eb=\"4\"><t>シイナリンゴ</t></rPh></si>"
        let rows = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
            <row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><f>1000+999</f><v>1999</v></c></row>
            <row r="4"><c r="B4" t="str"><f>CONCAT("a","b")</f><v>ab</v></c><c r="A4" t="b"><v>1</v></c></row>
            <row><c t="inlineStr"><is><t>U2</t></is></c><c><v>4.0E1</v></c><c t="inlineStr"><is><r><t>SC</t></r><r><t>1</t></r></is></c></row>
            <row r="9"/><row r="10"><c r="A10" s="1"/><c r="B10"/></row>
            <row r="12"><c r="A12" t="s"><v>99</v></c><c r="B12" t="e"><v>#N/A</v></c></row>
            """
        let reader = CatalogueReader(.bytes(try Workbook.bytes(rows: rows, strings: strings)))
        let records = try #require(try reader.nextBatch())
        #expect(
            records.map(\.song) == [
                song("椎名林檎", "1999"), song("TRUE", "ab"), song("U2", "40", "SC1"),
            ])
        #expect(records.map(\.row) == [3, 4, 5])
        #expect(reader.report.errorList == ["12 artist malformed", "12 title required"])
        #expect(reader.report.format == .xlsx)
    }

    @Test func sparseCellsAndPrefixedNamesAreRead() throws {
        let sheet = """
            \(Workbook.head)<x:worksheet xmlns:x="main"><x:sheetData>
            <x:row r="2"><x:c r="C2" t="inlineStr"><x:is><x:t>title</x:t></x:is></x:c>\
            <x:c r="AA2" t="inlineStr"><x:is><x:t>artist</x:t></x:is></x:c></x:row>
            <x:row r="7"><x:c r="AA7" t="inlineStr"><x:is><x:t>Cher</x:t></x:is></x:c>\
            <x:c r="C7" t="inlineStr"><x:is><x:t>Believe</x:t></x:is></x:c></x:row>
            </x:sheetData></x:worksheet>
            """
        let bytes = try Workbook.bytes(
            [.init(rows: "")], replacing: ["xl/worksheets/sheet1.xml": sheet])
        let (songs, report) = try read(bytes)
        #expect(songs == [song("Cher", "Believe")])
        #expect(report.columns == [.artist: 27, .title: 3])
    }

    @Test func sheetsWithTheSameHeaderAreReadOn() throws {
        let bytes = try Workbook.bytes([
            .init(name: "A", rows: Self.header + Workbook.row(2, "Queen", "Bicycle Race")),
            .init(name: "Prices", rows: Workbook.row(1, "Item", "Price") + Workbook.row(2, "Beer", "3")),
            .init(name: "Hidden", rows: Self.header + Workbook.row(2, "No", "No"), state: "state=\"hidden\""),
            .init(name: "B", rows: Workbook.row(1, "ARTIST", "title") + Workbook.row(5, "Abba", "Waterloo")),
        ])
        let reader = CatalogueReader(.bytes(bytes))
        let records = try #require(try reader.nextBatch())
        #expect(records.map(\.song) == [song("Queen", "Bicycle Race"), song("Abba", "Waterloo")])
        #expect(records.map(\.row) == [2, 5])
        #expect(try reader.nextBatch() == nil)
    }

    @Test func aSheetIsTakenByItsName() throws {
        let bytes = try Workbook.bytes([
            .init(name: "A", rows: Self.header + Workbook.row(2, "Queen", "Bicycle Race")),
            .init(name: "B", rows: Self.header + Workbook.row(2, "Abba", "Waterloo")),
        ])
        var options = CatalogueReadingOptions()
        options.sheet = "b"
        #expect(try read(bytes, options).songs == [song("Abba", "Waterloo")])
        options.sheet = "C"
        #expect(failure(bytes, options) == .sheetNotFound(name: "C", sheets: ["A", "B"]))
    }

    @Test func aStringMayHaveEscapes() throws {
        let rows = Self.header + Workbook.row(2, "a_x000D__x0041_b", "_x005F_x0041_ _xD83D__xDE00_ _x41_")
        #expect(try read(try Workbook.bytes(rows: rows)).songs == [song("a Ab", "_x0041_ 😀 _x41_")])
    }

    @Test func stringsBeyondMemoryLieInAFile() throws {
        let count = 30_000
        let strings = (0..<count).map { "<si><t>String number \($0)</t></si>" }.joined()
        let rows = (1...5000).map { row in
            "<row r=\"\(row)\"><c t=\"s\"><v>\(row)</v></c><c t=\"s\"><v>\(row * 7919 % count)</v></c></row>"
        }
        let songs = try read(try Workbook.bytes(rows: rows.joined(), strings: strings)).songs
        #expect(songs == (1...5000).map { song("String number \($0)", "String number \($0 * 7919 % count)") })
    }

    @Test func aWorkbookInPiecesIsReadAsOneOnDisk() throws {
        let bytes = try Workbook.bytes(rows: Self.header + Workbook.row(2, "Queen", "Bicycle Race"))
        let rest = PieceByPiece(bytes, size: 100)
        let reader = CatalogueReader(.pieces(size: nil) { rest.next() })
        #expect(try reader.nextBatch()?.map(\.song) == [song("Queen", "Bicycle Race")])
        #expect(reader.report.totalBytes == bytes.count)
    }

    @Test func aWorkbookOnDiskIsReadInPlaceWithProgress() throws {
        let songs = (0..<3000).map { song("Artist \($0)", "Title \($0)") }
        try withScratchFile { path in
            let writer = try CatalogueWriter(path: path, format: .xlsx)
            try writer.write(songs)
            try writer.finish()
            let reader = CatalogueReader(.file(path: path))
            #expect(try reader.nextBatch()?.map(\.song) == Array(songs.prefix(1000)))
            let total = try #require(reader.report.totalBytes)
            #expect((1..<total).contains(reader.report.bytesRead))
            while try reader.nextBatch() != nil {}
            #expect(reader.report.bytesRead == total && reader.report.songs == 3000)
        }
    }

    @Test func aZipThatIsNoWorkbookSaysSo() throws {
        #expect(failure(try Archive.bytes([("mimetype", [])]))?.code == "unsupported")
    }
}
