/// Keeps spreadsheets from taking a cell of a CSV file for a formula (OWASP, "CSV Injection").
///
/// A cell that begins with one of `= + - @`, a tab or a carriage return gets an apostrophe before it, and so does one
/// where only apostrophes stand before such a character: then taking one apostrophe off gives back every cell, also
/// those that were written with apostrophes. Artists like 'Til Tuesday are left alone both ways.
enum FormulaGuard {
    static func guarded(_ cell: String) -> String {
        isDangerous(cell.utf8[...]) ? "'" + cell : cell
    }

    static func unguarded(_ cell: String) -> String {
        guard cell.utf8.first == apostrophe, isDangerous(cell.utf8.dropFirst()) else { return cell }
        return String(cell.dropFirstScalar())
    }

    private static let apostrophe = UInt8(ascii: "'")

    private static func isDangerous(_ cell: Substring.UTF8View) -> Bool {
        switch cell.first(where: { $0 != apostrophe }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
            UInt8(ascii: "\r"):
            true
        default: false
        }
    }
}

extension String {
    /// The text behind the first code point, which may be part of the first character only.
    fileprivate func dropFirstScalar() -> Substring.UnicodeScalarView {
        unicodeScalars.dropFirst()
    }
}
