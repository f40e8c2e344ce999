import CoreTypes
import Postgres

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
    /// The word in its normal form, behind "@" where only artists count.
    var word: String
    /// How many songs of a system have a word that begins with it, counting a song once for each such word.
    var songs: Int64
}

extension [OfferedSystem] {
    /// Reads ids, keys, sizes, the words of a text, and how many songs have each of them, system by system.
    init(from row: inout RowReader) throws(RowDecodingError) {
        let (ids, keys, sizes) = (try row.uuidArray(), try row.textArray(), try row.int64Array())
        let (words, counts) = (try row.textArray(), try row.int64Array())
        guard keys.count == ids.count, sizes.count == ids.count, counts.count == ids.count * words.count
        else {
            throw row.failure("the arrays about systems and words differ in length")
        }
        self = ids.indices.map { index in
            let ofSystem = counts[(index * words.count)..<((index + 1) * words.count)]
            let terms = zip(words, ofSystem).map { SearchTerm(word: $0, songs: $1) }
            return OfferedSystem(
                id: ids[index], key: keys[index], size: sizes[index],
                terms: terms.sorted { $0.songs < $1.songs })
        }
    }
}
