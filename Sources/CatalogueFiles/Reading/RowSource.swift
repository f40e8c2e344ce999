/// Takes a file apart into rows.
protocol RowSource: AnyObject {
    /// The next row; nil at the end.
    func next() throws -> RawRow?

    /// The names that every row has its cells under, as far as they are known; nil where a row may name them.
    var memberNames: [String]? { get }

    /// The columns whose texts are wanted; empty while that is not known.
    var wanted: [Bool] { get set }

    /// The names of the sheets that were begun.
    var sheets: [String] { get }

    /// Passes over the rest of the present sheet.
    func skipSheet()
}

extension RowSource {
    var memberNames: [String]? { nil }
    var sheets: [String] { [] }
    func skipSheet() {}

    func isWanted(_ column: Int) -> Bool {
        wanted.isEmpty || (column < wanted.count && wanted[column])
    }
}
