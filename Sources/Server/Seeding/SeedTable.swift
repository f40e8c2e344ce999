/// One of the demo set's files: tab-separated, the first line names the columns.
struct SeedTable: Sendable {
    private let names: [String]
    private let rows: [[String]]

    /// Reads an embedded file.
    init(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let fields = lines.map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        names = fields.first ?? []
        rows = Array(fields.dropFirst())
    }

    /// How many rows there are.
    var count: Int { rows.count }

    /// The fields of one column in the order of the rows; empty for a column that is not there.
    subscript(name: String) -> [String] {
        guard let index = names.firstIndex(of: name) else { return [] }
        return rows.map { index < $0.count ? $0[index] : "" }
    }
}
