import CoreTypes
import Postgres

/// The songs that a venue offers, and how often the words asked for occur among its owner's songs.
struct SongbookScope: RowDecodable {
    var venueID: UUID
    var venueName: String
    var accountID: UUID
    /// What each lexeme of the account's songs begins with.
    var accountKey: String
    /// The systems whose songs are offered; nil for all of the account's.
    var systems: [UUID]?
    /// Whether the venue offers the system that was asked for; true where none was.
    var offersSystem: Bool
    /// How many songs the account has.
    var catalogueSize: Int64
    /// The normal form of the text; nil without a text, empty where it has neither letters nor digits.
    var text: String?
    /// The text's words, the rarest first.
    var terms: [SearchTerm]

    init(from row: inout RowReader) throws(RowDecodingError) {
        venueID = try row.uuid()
        venueName = try row.text()
        accountID = try row.uuid()
        accountKey = try row.text()
        systems = try row.optionalUUIDArray()
        offersSystem = try row.bool()
        catalogueSize = try row.int64()
        text = try row.optionalText()
        let words = try row.textArray()
        let counts = try row.int64Array()
        terms = zip(words, counts).map { SearchTerm(word: $0, songs: $1) }
    }

    /// The systems as a parameter; `NULL` for all.
    var systemsParameter: PostgresValue { systems.map { .uuidArray($0) } ?? .null }
}

/// A word of a search.
struct SearchTerm: Sendable, Equatable {
    /// The word in its normal form.
    var word: String
    /// How many songs have a word that begins with it, counting a song once for each such word.
    var songs: Int64
}
