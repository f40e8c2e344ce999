/// Tells a row of names from a row of songs.
enum HeaderDetection {
    /// How many rows from the first may be the header; above it catalogues have their own name and date.
    static let rows = 5

    /// Whether a row names where artist and title are.
    static func isHeader(_ cells: [String]) -> Bool {
        let fields = Set(cells.compactMap(HeaderVocabulary.field))
        return fields.contains(.combined) || fields.isSuperset(of: [.artist, .title])
    }

    /// Whether a first row names one of them and so is likely a header, in a language that only half is known of.
    ///
    /// `Name` and `Code` do not count: they are also songs, and a song that is taken for a header is lost.
    static func isLikelyHeader(_ cells: [String]) -> Bool {
        guard cells.count > 1 else { return false }
        return cells.contains { cell in
            let field = HeaderVocabulary.field(cell)
            return (field == .artist || field == .title) && !HeaderVocabulary.isPlainName(cell)
        }
    }
}
