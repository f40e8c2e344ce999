/// Finds out what kind of file there is.
enum FormatDetection {
    /// The kinds of file that people take for a catalogue, by their first bytes.
    private static let others: [(start: [UInt8], kind: String)] = [
        (
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            "an old or encrypted workbook (.xls); save it as .xlsx without a password"
        ),
        (Array("%PDF-".utf8), "a PDF; save the catalogue as .xlsx or .csv"),
        (Array("{\\rtf".utf8), "a text document (.rtf); save it as plain text"),
        ([0x1F, 0x8B, 0x08], "compressed (gzip); unpack it first"),
        (Array("Rar!\u{1A}".utf8), "compressed (RAR); unpack it first"),
        ([0x37, 0x7A, 0xBC, 0xAF], "compressed (7z); unpack it first"),
        (Array("SQLite format 3\0".utf8), "a database; export the catalogue as .csv"),
    ]

    /// Whether these are the first bytes of a zip archive, as every workbook is.
    static func isZip(_ start: [UInt8]) -> Bool {
        start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// Refuses what is no catalogue by its first bytes.
    static func check(
        _ start: [UInt8], format: CatalogueFormat?, encoding: TextEncoding?
    ) throws(CatalogueFileError) {
        guard !start.isEmpty else { throw .empty }
        if isZip(start), format == nil || format == .xlsx { return }
        try checkText(start, encoding: encoding)
        if format == .xlsx { throw .unsupported(kind: "no workbook (.xlsx)") }
    }

    /// Refuses what is no text.
    private static func checkText(_ start: [UInt8], encoding: TextEncoding?) throws(CatalogueFileError) {
        for other in others where start.starts(with: other.start) { throw .unsupported(kind: other.kind) }
        let mayHaveZeros =
            switch encoding ?? EncodingDetection.byteOrderMark(start)?.encoding
                ?? EncodingDetection.utf16(start)
            {
            case .utf16LittleEndian?, .utf16BigEndian?: true
            default: false
            }
        guard mayHaveZeros || !EncodingDetection.isBinary(start) else { throw .unsupported(kind: "no text") }
    }

    /// The format of a text file by the start of its text, then by what its sender calls it, then by its look.
    static func format(of text: [UInt8], options: CatalogueReadingOptions) -> CatalogueFormat {
        if isJSON(text) { return .json }
        let named = options.fileName.flatMap { CatalogueFormat(fileName: $0) }
        switch named ?? options.mediaType.flatMap({ CatalogueFormat(mediaType: $0) }) {
        case .csv?: return .csv
        case .tsv?: return .tsv
        case .json?: return .json
        case .txt?: return DelimiterDetection.isTabbed(text) ? .tsv : .txt
        case .xlsx?, nil: break
        }
        return DelimiterDetection.delimiter(of: text) != nil ? .csv : .txt
    }

    /// Whether a text begins as JSON of songs does. A bracket alone does not tell: [dunkelbunt] is an artist.
    private static func isJSON(_ text: [UInt8]) -> Bool {
        let tokens = text.lazy.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }.prefix(2)
        let start = String(decoding: Array(tokens), as: UTF8.self)
        return ["[{", "[]", "{\"", "{}"].contains(start)
    }
}
