/// Finds out what stands between the fields of a CSV file.
enum DelimiterDetection {
    static let candidates: [UInt8] = [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
    ]
    private static let rows = 100

    /// The delimiter; nil when no candidate splits the rows.
    ///
    /// One that makes a header of the first rows wins. Otherwise it is the one by which most rows have as many fields
    /// as the most common row has, where that is more than one; of equals the first candidate.
    static func delimiter(of sample: [UInt8]) -> UInt8? {
        var best: (delimiter: UInt8, share: Double)?
        for candidate in candidates {
            let records = records(sample, candidate)
            guard !records.isEmpty else { return nil }
            if records.prefix(HeaderDetection.rows).contains(where: isHeader) { return candidate }
            let share = share(records)
            if share > best?.share ?? 0 { best = (candidate, share) }
        }
        return best?.delimiter
    }

    /// Whether every line of the sample holds a tab, as when a spreadsheet saves "text".
    static func isTabbed(_ sample: [UInt8]) -> Bool {
        let lines = sample.split(separator: UInt8(ascii: "\n")).prefix(rows)
        return !lines.isEmpty && lines.allSatisfy { $0.contains(UInt8(ascii: "\t")) }
    }

    private static func records(_ sample: [UInt8], _ delimiter: UInt8) -> [CSVRecord] {
        var reader = CSVRecordReader(delimiter: delimiter)
        reader.append(sample)
        var records: [CSVRecord] = []
        while records.count < rows, let record = reader.next() { records.append(record) }
        // A file of one line without an end.
        if records.isEmpty {
            reader.finish()
            if let record = reader.next() { records.append(record) }
        }
        return records
    }

    private static func isHeader(_ record: CSVRecord) -> Bool {
        record.fields.count > 1
            && HeaderDetection.isHeader(record.fields.map { String(decoding: $0, as: UTF8.self) })
    }

    /// The part of the rows that has the most common number of fields; 0 when that is one field.
    private static func share(_ records: [CSVRecord]) -> Double {
        var counts: [Int: Int] = [:]
        for record in records where record.damage == nil { counts[record.fields.count, default: 0] += 1 }
        let common = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        guard let common, common.key > 1 else { return 0 }
        return Double(common.value) / Double(records.count)
    }
}
