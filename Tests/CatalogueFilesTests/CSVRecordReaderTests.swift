import Testing

@testable import CatalogueFiles

@Suite struct CSVRecordReaderTests {
    /// Reads the text in pieces of the given size.
    private func records(_ text: String, pieces: Int = .max) -> [CSVRecord] {
        var reader = CSVRecordReader()
        var records: [CSVRecord] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            reader.append(rest.prefix(pieces))
            rest = rest.dropFirst(pieces)
            while let record = reader.next() { records.append(record) }
        }
        reader.finish()
        while let record = reader.next() { records.append(record) }
        return records
    }

    private func record(_ line: Int, _ fields: String...) -> CSVRecord {
        CSVRecord(line: line, fields: fields.map { Array($0.utf8) })
    }

    @Test(arguments: [1, 2, 3, 7, .max])
    func readsQuotesLineEndsAndEmptyFieldsWhereverThePiecesEnd(pieces: Int) {
        let text = "a,b\r\n\"x,\"\"y\"\"\",\"two\nlines\"\n,\n\n\"\",z\r\nlast,\"q\""
        #expect(
            records(text, pieces: pieces) == [
                record(1, "a", "b"), record(2, "x,\"y\"", "two\nlines"), record(4, "", ""),
                record(6, "", "z"),
                record(7, "last", "q"),
            ])
    }

    @Test(arguments: [1, 3, .max])
    func oneDamagedRecordCostsNoOther(pieces: Int) {
        let found = records("a,b\n\"x\" y,z\nc,d\n\"open,e\nf,g\n", pieces: pieces)
        #expect(
            found == [
                record(1, "a", "b"), CSVRecord(line: 2, damage: .textAfterQuote), record(3, "c", "d"),
                CSVRecord(line: 4, damage: .unclosedQuote), record(5, "f", "g"),
            ])
    }

    @Test func aStrayQuoteDoesNotSwallowTheRestOfALargeFile() {
        let rows = String(repeating: "artist,title\n", count: 20_000)
        let found = records("\"stray,title\n" + rows, pieces: 10_000)
        #expect(found.count == 20_001)
        #expect(found.first == CSVRecord(line: 1, damage: .tooLong))
        #expect(found.last == record(20_001, "artist", "title"))
    }

    @Test func aLineLongerThanARecordMayBeIsOneDamagedRecord() {
        let found = records(String(repeating: "x", count: 200_000) + "\na,b\n", pieces: 30_000)
        #expect(found == [CSVRecord(line: 1, damage: .tooLong), record(2, "a", "b")])
    }

    @Test func takesAQuoteInsideAFieldAsText() {
        #expect(records("12\" Mix,b\n") == [record(1, "12\" Mix", "b")])
    }
}
