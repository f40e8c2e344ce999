/// Why a file cannot be read, or not any further; the description is one clear line for whoever sent it.
public enum CatalogueFileError: Error, Equatable, CustomStringConvertible {
    case unreadable(reason: String)
    case unwritable(reason: String)
    case empty
    /// A kind of file that is no catalogue, or one that this reader does not know.
    case unsupported(kind: String)
    /// More of something than is read; see ``CatalogueLimits``.
    case tooLarge(what: String, limit: Int)
    case encrypted
    /// The file breaks its format's rules from this row on, so that what follows cannot be told apart.
    case damaged(reason: String, row: Int?)
    /// XML that a workbook has no use for and an attack does.
    case unsafeXML(reason: String)
    case sheetNotFound(name: String, sheets: [String])
    /// The caller's mapping names a column that is not there.
    case columnNotFound(name: String, columns: [String])
    /// Neither artist and title nor both in one could be found.
    case columnsMissing(columns: [String])

    /// A stable word for programs.
    public var code: String {
        switch self {
        case .unreadable: "unreadable"
        case .unwritable: "unwritable"
        case .empty: "empty"
        case .unsupported: "unsupported"
        case .tooLarge: "too_large"
        case .encrypted: "encrypted"
        case .damaged: "damaged"
        case .unsafeXML: "unsafe_xml"
        case .sheetNotFound: "sheet_not_found"
        case .columnNotFound: "column_not_found"
        case .columnsMissing: "columns_missing"
        }
    }

    /// One line for people.
    public var description: String {
        switch self {
        case .unreadable(let reason): "the file cannot be read: \(reason)"
        case .unwritable(let reason): "the file cannot be written: \(reason)"
        case .empty: "the file is empty"
        case .unsupported(let kind): "the file is \(kind)"
        case .tooLarge(let what, let limit): "the file has more than \(limit) \(what)"
        case .encrypted: "the file is encrypted; save it without a password"
        case .damaged(let reason, nil): "the file is damaged: \(reason)"
        case .damaged(let reason, let row?): "the file is damaged at row \(row): \(reason)"
        case .unsafeXML(let reason): "the workbook holds XML that is refused: \(reason)"
        case .sheetNotFound(let name, let sheets):
            "there is no sheet '\(name)'; the sheets are: \(Self.list(sheets))"
        case .columnNotFound(let name, let columns):
            "there is no column '\(name)'; the columns are: \(Self.list(columns))"
        case .columnsMissing(let columns):
            "there is no column for artist and title; the columns are: \(Self.list(columns))"
        }
    }

    /// Enough of the names to find the mistake, not all of a hostile file.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(20).map { String($0.unicodeScalars.prefix(60)) }
        return shown.joined(separator: ", ") + (names.count > shown.count ? " …" : "")
    }
}
