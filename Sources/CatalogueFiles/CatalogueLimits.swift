/// How much of a file is read before it is refused; the defaults let a catalogue of a million songs pass.
public struct CatalogueLimits: Sendable {
    /// Bytes of the file.
    public var fileBytes = 1 << 30
    /// Bytes that a workbook's parts may come to together when they are expanded.
    public var expandedBytes = 1 << 30
    /// How many times larger than the file its expanded parts may be, once they are past 16 MiB.
    public var expansionRatio = 200
    /// Entries of a workbook's archive.
    public var archiveEntries = 10_000
    /// Entries of a workbook's table of strings.
    public var sharedStrings = 4_000_000
    /// Rows, good and bad.
    public var rows = 5_000_000
    /// Columns of a row, or members of an object; a row with more is an error.
    public var columns = 1000
    /// Code points of a disc id, at most 255; a row with more is an error.
    public var discIDLength = 255
    /// Code points of a manufacturer's name, at most 255; a row with more is an error.
    public var manufacturerLength = 255
    /// Arrays and objects within each other in JSON, elements in XML.
    public var depth = 64

    /// The defaults.
    public init() {}
}
