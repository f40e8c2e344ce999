/// A row as its format has it, before anybody knows which column is which.
struct RawRow {
    /// Why no cell of the row can be used.
    enum Fault: Equatable {
        case unclosedQuote
        case textAfterQuote
        case tooLong
        case tooManyColumns
        case notAnObject
    }

    /// Why one cell cannot be used.
    enum CellFault {
        case tooLong
        case notText
        case unreadable
    }

    /// The longest text of a cell in bytes, enough for two fields of 255 code points in one.
    static let longestCell = 4096

    var number: Int
    /// The sheet, from 1.
    var sheet = 1
    /// The texts by column; those that nobody wants may be empty.
    var cells: [String] = []
    var isBlank = false
    var fault: Fault?
    var cellFaults: [Int: CellFault] = [:]

    /// The text of a column; empty where the row has none.
    func text(_ column: Int) -> String {
        column < cells.count ? cells[column] : ""
    }

    /// Puts a text into a column, with empty ones before it where they are missing.
    mutating func set(_ column: Int, _ text: String) {
        while cells.count <= column { cells.append("") }
        cells[column] = text
    }
}
