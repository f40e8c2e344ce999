/// Why a row gives no song. It never costs another row.
public struct RowError: Sendable, Equatable {
    /// What is wrong, as a stable word for programs.
    public enum Code: String, Sendable {
        /// The field is empty or not there.
        case required
        /// The field is longer than 255 code points, or than its limit.
        case maximumLength = "max_length"
        /// A JSON value is an array or an object where a text belongs, or an element is not an object.
        case type
        /// A quoted field does not end, or has text behind its end; a cell names a text that is not there.
        case malformed
        /// The row does not end within 64 KiB.
        case rowTooLong = "row_too_long"
        case tooManyColumns = "too_many_columns"
        /// A line has no hyphen or dash with space around it.
        case noSeparator = "no_separator"
        /// The row stands above the header.
        case beforeHeader = "before_header"
    }

    /// The line that the row starts on, its number in its sheet, or its place in the array; from 1.
    public var row: Int
    /// The sheet's number among the report's, from 1; 1 in any other format.
    public var sheet: Int
    /// The field that is wrong; nil when the row is.
    public var field: CatalogueField?
    /// What is wrong.
    public var code: Code
    /// A sentence for people.
    public var message: String
}
