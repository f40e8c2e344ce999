/// Writes songs as text in pieces, so that an export can be sent while it is made.
///
/// CSV has the header `artist,title,discId,manufacturer`, lines ending in CR LF, and an apostrophe before what a
/// spreadsheet would take for a formula, which the reader takes off again. TXT has no place for disc and maker, and is
/// otherwise exact but for artists with U+2011, U+2012 or U+2015 between spaces. JSON is an array of objects. Texts are
/// cleaned as the reader does it: no control characters, no white space around them.
public struct CatalogueTextEncoder: Sendable {
    private let format: CatalogueFormat
    private let hasByteOrderMark: Bool
    private var hasBegun = false
    private var isFirst = true
    private var bytes: [UInt8] = []

    /// - Parameter format: any but ``CatalogueFormat/xlsx``, which ``CatalogueWriter`` writes; for that it is CSV.
    public init(_ format: CatalogueFormat, options: CatalogueWritingOptions = CatalogueWritingOptions()) {
        self.format = format == .xlsx ? .csv : format
        hasByteOrderMark = options.hasByteOrderMark && format != .json
    }

    /// The songs as bytes, with what stands before the first of all.
    public mutating func encode(_ songs: some Sequence<CatalogueSong>) -> [UInt8] {
        defer { bytes = [] }
        begin()
        for song in songs {
            switch format {
            case .json: addObject(song)
            case .txt:
                let artist = SongText(song.artist).text
                add(CombinedText.joined(artist: artist, title: SongText(song.title).text) + "\n")
            case .csv, .tsv, .xlsx:
                addRow([song.artist, song.title, song.discID ?? "", song.manufacturer ?? ""])
            }
            isFirst = false
        }
        return bytes
    }

    /// What stands behind the last song.
    public mutating func finish() -> [UInt8] {
        defer { bytes = [] }
        begin()
        if format == .json { add(isFirst ? "]\n" : "\n]\n") }
        return bytes
    }

    private mutating func begin() {
        guard !hasBegun else { return }
        hasBegun = true
        if hasByteOrderMark { add("\u{FEFF}") }
        switch format {
        case .csv, .tsv, .xlsx: addRow(CatalogueWriter.header)
        case .json: add("[")
        case .txt: break
        }
    }

    private mutating func add(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func addRow(_ cells: [String]) {
        for (column, cell) in cells.enumerated() {
            if column > 0 { bytes.append(format == .tsv ? UInt8(ascii: "\t") : UInt8(ascii: ",")) }
            addCell(FormulaGuard.guarded(SongText(cell).text))
        }
        add("\r\n")
    }

    /// Quotes what has a quote or anything that some reader takes for a delimiter.
    private mutating func addCell(_ cell: String) {
        let isPlain = !cell.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"),
                UInt8(ascii: "|"):
                true
            default: false
            }
        }
        guard !isPlain else {
            add(cell)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func addObject(_ song: CatalogueSong) {
        add(isFirst ? "\n{" : ",\n{")
        addMember("artist", song.artist)
        bytes.append(UInt8(ascii: ","))
        addMember("title", song.title)
        for (name, value) in [("discId", song.discID), ("manufacturer", song.manufacturer)] {
            guard let value else { continue }
            bytes.append(UInt8(ascii: ","))
            addMember(name, value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// A member; its text has no control characters, so quotes and backslashes are all there is to escape.
    private mutating func addMember(_ name: String, _ value: String) {
        add("\"\(name)\":\"")
        for byte in SongText(value).text.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
