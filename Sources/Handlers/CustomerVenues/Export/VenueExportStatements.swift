import CoreTypes
import Generated
import Postgres

enum VenueExportStatements {
    /// Today (YYYY-MM-DD) in the time zone of venue `$2` of account `$1`, unless that is deleted.
    static let today = Statement<String>(
        "venue export day",
        """
        SELECT to_char(now() AT TIME ZONE time_zone, 'YYYY-MM-DD') FROM venues
        WHERE customer_profiles_id = $1 AND venues_id = $2 AND deleted_at IS NULL
        """, isReader: true)

    /// The next `$5` requests of venue `$1` since `$2`, the newest first: those before time `$3`, or of that time with
    /// an id less than `$4`.
    static let page = Statement<ExportedRequestRow>(
        "venue export page",
        """
        SELECT requests_id, artist, title, key_change, notes, coalesce(guest_name, singer.name, 'Guest'), requested_at,
            processed, processed_at
        FROM (
            SELECT * FROM requests
            WHERE venues_id = $1 AND requested_at >= coalesce($2::timestamptz, '-infinity')
                AND (requested_at, requests_id) < (coalesce($3::timestamptz, 'infinity'), $4)
            ORDER BY requested_at DESC, requests_id DESC LIMIT $5) AS request
            LEFT JOIN named_singers singer USING (venues_id, venue_singers_id)
        ORDER BY requested_at DESC, requests_id DESC
        """, isReader: true)
}

/// A request as exports have it.
struct ExportedRequestRow: RowDecodable, Sendable {
    let request: ExportedRequest

    init(from row: inout RowReader) throws(RowDecodingError) {
        request = ExportedRequest(
            id: try row.int64(), artist: try row.text(), title: try row.text(), keyChange: try row.int32(),
            notes: try row.optionalText(), singerName: try row.text(), requestedAt: try row.timestamp(),
            processed: try row.bool(), processedAt: try row.optionalTimestamp())
    }
}
