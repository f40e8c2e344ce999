import NIOCore

/// A row of a CSV file (RFC 4180) that spreadsheets open without computing anything of it (OWASP, "CSV Injection"): a
/// text that begins with one of `= + - @`, a tab or a carriage return, or with apostrophes and such a character, gets
/// an apostrophe before it.
struct CSVRow {
    private(set) var bytes = ByteBuffer()
    private var isFirst = true

    /// Adds a text, quoted where it needs that; the cell is empty where there is none.
    mutating func add(_ text: String?) {
        let cell = text.map { Self.isDangerous($0) ? "'" + $0 : $0 } ?? ""
        let needsQuotes = cell.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"),
                UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                true
            default: false
            }
        }
        addCell(needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell)
    }

    /// Adds what no spreadsheet takes for a formula: a number, a truth value, a time.
    mutating func add(value: some CustomStringConvertible) { addCell(value.description) }

    /// Ends the row.
    mutating func end() -> ByteBuffer {
        bytes.writeStaticString("\r\n")
        return bytes
    }

    private mutating func addCell(_ text: String) {
        if !isFirst { bytes.writeStaticString(",") }
        isFirst = false
        bytes.writeString(text)
    }

    private static func isDangerous(_ text: String) -> Bool {
        switch text.utf8.first(where: { $0 != UInt8(ascii: "'") }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
            UInt8(ascii: "\r"):
            true
        default: false
        }
    }
}
