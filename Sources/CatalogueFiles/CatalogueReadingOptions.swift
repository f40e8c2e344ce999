/// What a caller knows of a file, and how it wants to be told about it.
public struct CatalogueReadingOptions: Sendable {
    /// The format; nil finds it out from the content, the name and the media type, in that order.
    public var format: CatalogueFormat?
    /// The file's name, as its sender gave it; only its extension is looked at.
    public var fileName: String?
    /// The media type, as its sender gave it.
    public var mediaType: String?
    /// The encoding of a text file; nil finds it out.
    public var encoding: TextEncoding?
    /// Whether the first row names the columns; nil finds it out.
    public var hasHeader: Bool?
    /// Where the fields are.
    public var mapping = ColumnMapping()
    /// The workbook's sheet; nil takes the first that is not hidden and those after it that have the same header.
    public var sheet: String?
    /// The most rows of one batch.
    public var batchSize = 1000
    /// The most errors of rows that the report keeps; all are counted.
    public var maximumErrors = 100
    /// What is refused for its size.
    public var limits = CatalogueLimits()
    /// Where a workbook's strings, and one that comes in pieces, lie while they are read; at most the file's expanded
    /// size. The files have no names, so nothing is left of them.
    public var temporaryDirectory = "/tmp"

    /// Finds everything out.
    public init() {}
}
