/// How well a song fits a text; a lower tier comes first.
enum SongTier: Int32, Sendable, Comparable {
    /// The title is the text.
    case exactTitle
    /// The artist is the text.
    case exactArtist
    /// The title begins with the text.
    case titlePrefix
    /// The artist begins with the text.
    case artistPrefix
    /// Each word of the text is a word of the song, or the beginning of one.
    case allWords
    /// Each word of the text is spelled like a word of the song.
    case similar
}

extension SongTier {
    /// Better fitting songs come first.
    static func < (left: SongTier, right: SongTier) -> Bool { left.rawValue < right.rawValue }
}
