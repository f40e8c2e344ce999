/// Splits a stream of bytes into CSV records (RFC 4180).
///
/// Written here because a catalogue may be larger than memory and one damaged record must cost that record alone:
/// the CSV packages that Swift has read whole files and stop at the first error, and so does PostgreSQL's own CSV
/// format. Lines may end in LF or CRLF. A record is held only until it is complete; one that does not end within
/// ``longestRecord`` bytes, as behind a stray quote, is given up and reading resumes on the line after its first.
struct CSVRecordReader {
    /// The most bytes of one record.
    static let longestRecord = 64 * 1024

    /// The separator of fields.
    var delimiter: UInt8
    private var buffer: [UInt8] = []
    private var start = 0
    private var line = 1
    private var isAtEnd = false
    /// Whether the rest of the present line belongs to a record that was given up.
    private var skipsLine = false

    init(delimiter: UInt8 = UInt8(ascii: ",")) {
        self.delimiter = delimiter
    }

    /// Adds the next bytes of the stream.
    mutating func append(_ bytes: some Collection<UInt8>) {
        buffer.removeSubrange(..<start)
        start = 0
        buffer.append(contentsOf: bytes)
    }

    /// Tells that no bytes follow; gives whether that is news.
    @discardableResult
    mutating func finish() -> Bool {
        defer { isAtEnd = true }
        return !isAtEnd
    }

    /// The next record; nil when more bytes are needed, or none are left. Empty lines are passed over.
    mutating func next() -> CSVRecord? {
        while start < buffer.count {
            if skipsLine {
                skipLine()
                continue
            }
            if buffer[start] == UInt8(ascii: "\n") {
                start += 1
                line += 1
                continue
            }
            switch scan() {
            case .incomplete: return nil
            case .damaged(let damage):
                return giveUp(damage)
            case .complete(let fields, let end, let lines):
                let record = CSVRecord(line: line, fields: fields)
                start = end
                line += lines
                if fields != [[]] { return record }
            }
        }
        return nil
    }

    private enum Scan {
        case incomplete
        case damaged(CSVRecord.Damage)
        /// `end` is the index behind the record, `lines` how many line feeds it spans.
        case complete(fields: [[UInt8]], end: Int, lines: Int)
    }

    private func scan() -> Scan {
        // No record is looked for beyond the longest one, however much there is: a quote at the start of each of
        // many lines would have every one of them searched to the end.
        let limit = min(buffer.count, start + Self.longestRecord + 1)
        let isCut = limit - start > Self.longestRecord
        var fields: [[UInt8]] = []
        var index = start
        var lines = 0
        while true {
            var field: [UInt8] = []
            if index < limit, buffer[index] == UInt8(ascii: "\"") {
                guard let end = scanQuoted(from: index + 1, to: limit, into: &field, lines: &lines) else {
                    if isCut { return .damaged(.tooLong) }
                    return isAtEnd ? .damaged(.unclosedQuote) : .incomplete
                }
                index = end
                guard isFieldEnd(index) else { return .damaged(.textAfterQuote) }
            } else {
                let end =
                    buffer[index..<limit].firstIndex { $0 == delimiter || $0 == UInt8(ascii: "\n") }
                    ?? limit
                field = Array(buffer[index..<end])
                index = end
            }
            if index >= limit, isCut { return .damaged(.tooLong) }
            guard index < buffer.count || isAtEnd else { return .incomplete }
            if index < buffer.count, buffer[index] == delimiter {
                fields.append(field)
                index += 1
                continue
            }
            return complete(fields, last: field, index: index, lines: lines)
        }
    }

    /// The index behind the closing quote; nil when it is not there yet.
    private func scanQuoted(
        from first: Int, to limit: Int, into field: inout [UInt8], lines: inout Int
    ) -> Int? {
        let quote = UInt8(ascii: "\"")
        var index = first
        while index < limit {
            if buffer[index] == quote {
                // A quote at the very end may yet turn out to be the first of two.
                guard index + 1 < limit || (isAtEnd && limit == buffer.count) else { return nil }
                guard index + 1 < limit, buffer[index + 1] == quote else { return index + 1 }
                index += 1
            } else if buffer[index] == UInt8(ascii: "\n") {
                lines += 1
            }
            field.append(buffer[index])
            index += 1
        }
        return nil
    }

    private func isFieldEnd(_ index: Int) -> Bool {
        guard index < buffer.count else { return true }
        let byte = buffer[index]
        return byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private func complete(_ fields: [[UInt8]], last: [UInt8], index: Int, lines: Int) -> Scan {
        var last = last
        var index = index
        if index < buffer.count, buffer[index] == UInt8(ascii: "\r") {
            // Behind a closing quote.
            index += 1
            guard index < buffer.count || isAtEnd else { return .incomplete }
        } else if last.last == UInt8(ascii: "\r") {
            last.removeLast()
        }
        guard index < buffer.count else {
            return .complete(fields: fields + [last], end: index, lines: lines)
        }
        guard buffer[index] == UInt8(ascii: "\n") else { return .damaged(.textAfterQuote) }
        return .complete(fields: fields + [last], end: index + 1, lines: lines + 1)
    }

    /// Passes over the first line of what cannot be read.
    private mutating func giveUp(_ damage: CSVRecord.Damage) -> CSVRecord {
        let record = CSVRecord(line: line, damage: damage)
        skipLine()
        return record
    }

    /// Goes behind the next line feed, which may not be there yet.
    private mutating func skipLine() {
        let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n"))
        start = end.map { $0 + 1 } ?? buffer.count
        skipsLine = end == nil
        if end != nil { line += 1 }
    }
}
