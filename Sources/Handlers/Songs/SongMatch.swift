/// How the songs of a system that have all of some words are found.
struct SongMatch: Equatable {
    /// The songs in the list's order, looked at one by one: quick where many songs have all the words.
    struct Walk: Equatable {
        /// What every song is tested for.
        var query: String
        /// The most songs to look at before giving way to the index.
        var window: Int64
    }

    /// A walk to try first; nil where the index is expected to be quicker.
    var walk: Walk?
    /// What is read from the index of words.
    var indexed: String
    /// What the songs so found are tested for besides; nil for nothing.
    var rest: String?
}
