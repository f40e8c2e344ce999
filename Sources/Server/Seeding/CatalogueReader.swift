/// Reads a catalogue file from its header to its end and keeps the rows that are songs.
struct CatalogueReader {
    /// A row that can be loaded.
    struct Song: Equatable, Sendable {
        let line: Int
        let artist: String
        let title: String
    }

    private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]

    /// The file's length in bytes; 0 when it is not known.
    let size: Int
    private let file: FileChunks
    private var records: CSVRecordReader
    private let columns: CatalogueColumns
    private let tally: CatalogueTally

    /// Opens the file and reads its header, which also tells the delimiter: comma, tab or semicolon.
    init(path: String, tally: CatalogueTally) throws(CatalogueError) {
        file = try FileChunks(path: path)
        size = file.size
        self.tally = tally
        let start = try Self.start(of: file)
        tally.read(bytes: start.count)
        (columns, records) = try Self.header(start)
    }

    private static func start(of file: FileChunks) throws(CatalogueError) -> [UInt8] {
        var bytes: [UInt8] = []
        while !bytes.contains(UInt8(ascii: "\n")) {
            let more = try file.next()
            if more.isEmpty { break }
            bytes += more
        }
        guard !bytes.isEmpty else { throw .empty }
        guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { throw .notUTF8 }
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private static func header(
        _ bytes: [UInt8]
    ) throws(CatalogueError) -> (CatalogueColumns, CSVRecordReader) {
        var found: [String] = []
        for delimiter in delimiters {
            var records = CSVRecordReader(delimiter: delimiter)
            records.append(bytes)
            let header = records.next()?.fields ?? []
            if let columns = CatalogueColumns(header: header) { return (columns, records) }
            if header.count > found.count { found = header.map { String(decoding: $0, as: UTF8.self) } }
        }
        throw .noColumns(found: found)
    }

    /// The next song; nil at the end of the file. Rows that are none are counted in the tally.
    mutating func next() throws(CatalogueError) -> Song? {
        while true {
            guard let record = records.next() else {
                guard try refill() else { return nil }
                continue
            }
            tally.readRow()
            do {
                return try song(record)
            } catch {
                tally.skip(line: record.line, error)
            }
        }
    }

    private func song(_ record: CSVRecord) throws(SkippedRow.Reason) -> Song {
        if let damage = record.damage { throw .damaged(damage) }
        guard record.fields.count >= columns.count else { throw .tooFewColumns }
        return Song(
            line: record.line,
            artist: try CatalogueText.read(record.fields[columns.artist], column: "artist"),
            title: try CatalogueText.read(record.fields[columns.title], column: "title"))
    }

    private mutating func refill() throws(CatalogueError) -> Bool {
        let bytes = try file.next()
        tally.read(bytes: bytes.count)
        guard bytes.isEmpty else {
            records.append(bytes)
            return true
        }
        return records.finish()
    }
}
