/// How a catalogue is written.
public struct CatalogueWritingOptions: Sendable {
    /// Whether a text begins with a byte order mark, by which Excel knows that it is UTF-8. Never for JSON.
    public var hasByteOrderMark = false
    /// Where a workbook's rows lie until it is put together.
    public var temporaryDirectory = "/tmp"
    /// The most rows of one sheet, with its header; Excel has no more than 1 048 576.
    public var rowsPerSheet = 1_048_576

    /// The defaults.
    public init() {}
}
