/// The kinds of file that hold a catalogue.
public enum CatalogueFormat: String, Sendable, CaseIterable {
    /// Fields with a delimiter between them (RFC 4180), the comma when written.
    case csv
    /// The same with tabs.
    case tsv
    /// A song on each line, `Artist - Title`.
    case txt
    /// An array of objects (RFC 8259), or an object whose member `songs` is one.
    case json
    /// A workbook (ECMA-376 Part 1, SpreadsheetML).
    case xlsx

    /// What an upload or a download of the format calls itself.
    public var mediaType: String {
        switch self {
        case .csv: "text/csv"
        case .tsv: "text/tab-separated-values"
        case .txt: "text/plain"
        case .json: "application/json"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }

    /// The format that a file of this name has, going by its extension.
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        switch fileName[dot...].dropFirst().lowercased() {
        case "csv": self = .csv
        case "tsv", "tab": self = .tsv
        case "txt", "text": self = .txt
        case "json": self = .json
        case "xlsx", "xlsm": self = .xlsx
        default: return nil
        }
    }

    /// The format that a media type names, whatever its parameters.
    public init?(mediaType: String) {
        let essence = mediaType.prefix { $0 != ";" && $0 != " " }.lowercased()
        guard let format = Self.allCases.first(where: { $0.mediaType == essence }) else { return nil }
        self = format
    }
}
