import CoreTypes
import Postgres

/// The songs that a venue offers, with what a search needs to know of them.
struct SongbookScope: RowDecodable {
    var venueID: UUID
    var venueName: String
    /// Whether the venue offers the system that was asked for; true where none was.
    var offersSystem: Bool
    /// The normal form of the text; nil without a text, empty where it has neither letters nor digits.
    var text: String?
    /// The systems whose songs are offered.
    var systems: [OfferedSystem]

    init(from row: inout RowReader) throws(RowDecodingError) {
        venueID = try row.uuid()
        venueName = try row.text()
        offersSystem = try row.bool()
        text = try row.optionalText()
        let ids = try row.uuidArray()
        let keys = try row.textArray()
        let sizes = try row.int64Array()
        let words = try row.textArray()
        let counts = try row.int64Array()
        guard keys.count == ids.count, sizes.count == ids.count, counts.count == ids.count * words.count
        else {
            throw row.failure("the arrays about systems and words differ in length")
        }
        systems = ids.indices.map { index in
            let ofSystem = counts[(index * words.count)..<((index + 1) * words.count)]
            let terms = zip(words, ofSystem).map { SearchTerm(word: $0, songs: $1) }
            return OfferedSystem(
                id: ids[index], key: keys[index], size: sizes[index],
                terms: terms.sorted { $0.songs < $1.songs })
        }
    }

    /// The systems as a parameter.
    var systemsParameter: PostgresValue { .uuidArray(systems.map(\.id)) }
}
