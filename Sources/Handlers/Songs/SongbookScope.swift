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
        systems = try [OfferedSystem](from: &row)
    }

    /// The systems as a parameter.
    var systemsParameter: PostgresValue { .uuidArray(systems.map(\.id)) }
}
