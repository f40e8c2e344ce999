/// The lines of a text file as rows of one cell.
final class LineRows: RowSource {
    var wanted: [Bool] = []
    private let text: ByteStream
    private var buffer: [UInt8] = []
    private var start = 0
    private var line = 1
    private var isAtEnd = false
    /// Whether the present line was given up, and its rest is passed over.
    private var skipsLine = false

    init(_ text: ByteStream) {
        self.text = text
    }

    func next() throws -> RawRow? {
        while true {
            if let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
                if let row = take(upTo: end, next: end + 1) { return row }
            } else if isAtEnd {
                guard start < buffer.count else { return nil }
                if let row = take(upTo: buffer.count, next: buffer.count) { return row }
            } else if buffer.count - start > CSVRecordReader.longestRecord {
                buffer.removeAll(keepingCapacity: true)
                start = 0
                let isNews = !skipsLine
                skipsLine = true
                if isNews { return RawRow(number: line, fault: .tooLong) }
            } else {
                try refill()
            }
        }
    }

    private func refill() throws {
        buffer.removeSubrange(..<start)
        start = 0
        let bytes = try text.next()
        isAtEnd = bytes.isEmpty
        buffer += bytes
    }

    /// The line as a row; nil where it was given up before.
    private func take(upTo end: Int, next: Int) -> RawRow? {
        defer {
            start = next
            line += 1
        }
        guard !skipsLine else {
            skipsLine = false
            return nil
        }
        guard end - start <= CSVRecordReader.longestRecord else {
            return RawRow(number: line, fault: .tooLong)
        }
        let bytes = buffer[start..<end]
        return RawRow(
            number: line, cells: [String(decoding: bytes, as: UTF8.self)],
            isBlank: bytes.allSatisfy { $0 <= UInt8(ascii: " ") })
    }
}
