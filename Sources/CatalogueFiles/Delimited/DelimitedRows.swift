/// The records of a CSV file as rows.
final class DelimitedRows: RowSource {
    var wanted: [Bool] = []
    private let text: ByteStream
    private let longestRow: Int
    private var records: CSVRecordReader

    /// - Parameter columns: the most columns of a row.
    init(_ text: ByteStream, delimiter: UInt8, columns: Int) {
        self.text = text
        longestRow = columns
        records = CSVRecordReader(delimiter: delimiter)
    }

    func next() throws -> RawRow? {
        while true {
            if let record = records.next() { return row(record) }
            let bytes = try text.next()
            if !bytes.isEmpty {
                records.append(bytes)
            } else if !records.finish() {
                return nil
            }
        }
    }

    private func row(_ record: CSVRecord) -> RawRow {
        var row = RawRow(number: record.line)
        switch record.damage {
        case .unclosedQuote: row.fault = .unclosedQuote
        case .textAfterQuote: row.fault = .textAfterQuote
        case .tooLong: row.fault = .tooLong
        case nil where record.fields.count > longestRow: row.fault = .tooManyColumns
        case nil:
            row.isBlank = record.fields.allSatisfy { field in field.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
            let width = wanted.isEmpty ? record.fields.count : min(wanted.count, record.fields.count)
            row.cells = record.fields.prefix(width).enumerated().map { column, field in
                isWanted(column) ? FormulaGuard.unguarded(String(decoding: field, as: UTF8.self)) : ""
            }
        }
        return row
    }
}
