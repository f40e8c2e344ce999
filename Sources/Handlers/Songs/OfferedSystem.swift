import CoreTypes

/// A karaoke system whose songs a venue offers.
struct OfferedSystem: Sendable, Equatable {
    var id: UUID
    /// What each lexeme of the system's songs begins with.
    var key: String
    /// How many songs it has.
    var size: Int64
    /// The words of the text, the rarest among the system's songs first.
    var terms: [SearchTerm]
}

/// A word of a search.
struct SearchTerm: Sendable, Equatable {
    /// The word in its normal form.
    var word: String
    /// How many songs of a system have a word that begins with it, counting a song once for each such word.
    var songs: Int64
}
