/// A file whose format is known and whose rows can be read.
final class OpenedCatalogue {
    let format: CatalogueFormat
    let rows: any RowSource
    /// What stands between fields; nil where nothing does.
    private(set) var delimiter: Character?
    private let raw: RawInput
    private var text: TextInput?
    private var budget: ExpansionBudget?
    private var fileSize: Int?

    init(_ input: CatalogueInput, options: CatalogueReadingOptions, cancellation: CancellationFlag) throws {
        let raw = try RawInput(input, limits: options.limits, cancellation: cancellation)
        self.raw = raw
        let stream = ByteStream { try raw.next() }
        let start = try stream.peek(TextInput.sampleSize)
        try FormatDetection.check(start, format: options.format, encoding: options.encoding)
        if options.format == .xlsx || (options.format == nil && FormatDetection.isZip(start)) {
            let file = try raw.wholeFile(rest: stream, temporaryDirectory: options.temporaryDirectory)
            let budget = ExpansionBudget(
                fileSize: file.size ?? 0, limits: options.limits, cancellation: cancellation)
            (format, self.budget, fileSize) = (.xlsx, budget, file.size)
            rows = try WorkbookRows(
                file, sheet: options.sheet, limits: options.limits,
                temporaryDirectory: options.temporaryDirectory, budget: budget)
            return
        }
        let text = try TextInput(stream, encoding: options.encoding)
        self.text = text
        let sample = try text.stream.peek(TextInput.sampleSize)
        format = options.format ?? FormatDetection.format(of: sample, options: options)
        switch format {
        case .csv, .tsv:
            let byte =
                format == .tsv
                ? UInt8(ascii: "\t") : DelimiterDetection.delimiter(of: sample) ?? UInt8(ascii: ",")
            delimiter = Character(Unicode.Scalar(byte))
            rows = DelimitedRows(text.stream, delimiter: byte, columns: options.limits.columns)
        case .json: rows = JSONRows(text.stream, limits: options.limits)
        case .txt, .xlsx: rows = LineRows(text.stream)
        }
    }

    /// The file's size in bytes; nil where it is not known.
    var size: Int? { raw.size ?? fileSize }

    /// The encoding of a text file, as far as it is known.
    var encoding: TextEncoding? { text?.encoding }

    /// How much of the file has been read; of a workbook, by the part of its sheets that has been expanded.
    var bytesRead: Int {
        guard let budget, let fileSize, let workbook = rows as? WorkbookRows else { return raw.count }
        guard workbook.declaredSize > budget.spent else { return fileSize }
        return Int(Double(fileSize) * Double(budget.spent) / Double(workbook.declaredSize))
    }
}
