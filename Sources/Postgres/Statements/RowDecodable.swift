/// A value that is made from one row of a statement's result.
public protocol RowDecodable: Sendable {
    /// Reads the row's columns from left to right.
    ///
    /// Throws when a column's type or content is not what the initializer asks for.
    init(from row: inout RowReader) throws(RowDecodingError)
}

/// The row of a statement that returns none; use it with `execute`.
public struct NoRow: RowDecodable {
    /// Reads nothing.
    public init(from row: inout RowReader) throws(RowDecodingError) {}
}

/// A column that does not hold what its reader asked for.
public struct RowDecodingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The column's name in the result, or its ordinal where the result has too few columns.
    public let column: String
    /// What was expected and what was found; never a value of the row.
    public let reason: String
    /// Whether the statement and the row are out of step, whatever the values.
    let isMismatch: Bool

    init(column: String, reason: String, isMismatch: Bool) {
        self.column = column
        self.reason = reason
        self.isMismatch = isMismatch
    }

    /// The column and what is wrong with it.
    public var description: String { "column \(column): \(reason)" }
}
