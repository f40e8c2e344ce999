import CoreTypes
import Generated
import Postgres

/// What became of a guest's request: the venue, and the request where the venue took it.
struct GuestRequestRow: RowDecodable {
    var venueID: UUID
    var venueName: String
    /// Nil where the venue takes no requests now.
    var accepted: Accepted?

    /// A request in the queue.
    struct Accepted {
        var id: Int64
        var requestedAt: Timestamp
        var position: Int32
    }

    init(from row: inout RowReader) throws(RowDecodingError) {
        venueID = try row.uuid()
        venueName = try row.text()
        let id = try row.optionalInt64()
        let requestedAt = try row.optionalTimestamp()
        let position = try row.int32()
        if let id, let requestedAt {
            accepted = Accepted(id: id, requestedAt: requestedAt, position: position)
        }
    }
}
