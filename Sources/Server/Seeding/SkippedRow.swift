/// A row of a catalogue that was not loaded.
struct SkippedRow: Equatable, Sendable {
    /// Why a row is not a song.
    enum Reason: Error, Hashable, Sendable {
        case damaged(CSVRecord.Damage)
        case tooFewColumns
        case invalidUTF8
        case empty(column: String)
        case tooLong(column: String)
        case controlCharacter(column: String)
        case nothingToSearch
    }

    let line: Int
    let reason: Reason
}

extension SkippedRow.Reason: CustomStringConvertible {
    var description: String {
        switch self {
        case .damaged(.unclosedQuote): "a quoted field does not end"
        case .damaged(.textAfterQuote): "text stands behind a closing quote"
        case .damaged(.tooLong):
            "the row is longer than \(CSVRecordReader.longestRecord / 1024) KiB; a quote is missing?"
        case .tooFewColumns: "the row has fewer columns than the header"
        case .invalidUTF8: "the text is not UTF-8"
        case .empty(let column): "\(column) is empty"
        case .tooLong(let column): "\(column) is longer than \(CatalogueText.longest) characters"
        case .controlCharacter(let column): "\(column) holds a control character"
        case .nothingToSearch: "artist or title has neither letters nor digits"
        }
    }
}
