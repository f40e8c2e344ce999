/// What was found out about a file, and what has become of its rows so far.
public struct CatalogueReport: Sendable {
    /// Something that was put right, so that the row could be taken.
    public enum Warning: String, Sendable, CaseIterable {
        /// What could not be decoded reads as U+FFFD.
        case undecodable
        /// Control characters, NUL among them, were taken out; line breaks and tabs became spaces.
        case controlCharacters = "control_characters"
    }

    /// How often there was reason for a warning.
    public struct Count: Sendable, Equatable {
        /// The rows that gave it.
        public var rows: Int
        /// The first of these rows.
        public var firstRow: Int
    }

    /// The format that is read; nil before the first batch.
    public internal(set) var format: CatalogueFormat?
    /// The encoding that is read; nil for a workbook. A file of ASCII alone is UTF-8.
    public internal(set) var encoding: TextEncoding?
    /// What stands between fields; nil where nothing does.
    public internal(set) var delimiter: Character?
    /// The row that names the columns; nil when there is none.
    public internal(set) var headerRow: Int?
    /// The names in the header, or of the members of JSON's objects.
    public internal(set) var columnNames: [String] = []
    /// The columns that are read, from 1.
    public internal(set) var columns: [CatalogueField: Int] = [:]
    /// The sheets that were begun, in order; one with another header than the first is then passed over.
    public internal(set) var sheets: [String] = []
    /// The rows read, good and bad, without the header and empty rows.
    public internal(set) var rows = 0
    /// The songs among them.
    public internal(set) var songs = 0
    /// The first errors, as many as the caller wanted.
    public internal(set) var errors: [RowError] = []
    /// All errors; a row may have several.
    public internal(set) var errorCount = 0
    /// How many errors there are of each message; there are few messages.
    public internal(set) var errorCounts: [String: Int] = [:]
    /// What was put right.
    public internal(set) var warnings: [Warning: Count] = [:]
    /// How much of the file has been read, in bytes of the file.
    public internal(set) var bytesRead = 0
    /// The file's size in bytes; nil where it is not known.
    public internal(set) var totalBytes: Int?

    /// Nothing is known yet.
    public init() {}
}
