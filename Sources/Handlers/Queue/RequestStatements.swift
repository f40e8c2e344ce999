import CoreTypes
import Postgres

/// Requests by whose they are, whether they are in a queue or over.
enum RequestStatements {
    /// Request `$2` of account `$1`.
    static let ofAccount = Statement<RequestRow>(
        "request of account",
        """
        SELECT requests_id, venues_id, venue.name, artist, title, songdb_id, disc_id, manufacturer, key_change, notes,
            venue_singers_id, request.singer_profiles_id, submitted_by_user_id,
            coalesce(guest_name, singer.name, 'Guest'), partner_names, source, status::text, held, processed,
            requested_at, started_at, processed_at, guest_name
        FROM requests request JOIN venues venue USING (venues_id)
            LEFT JOIN named_singers singer USING (venues_id, venue_singers_id)
        WHERE venue.customer_profiles_id = $1 AND requests_id = $2 AND deleted_at IS NULL
        """)

    /// Request `$2` of venue `$1`.
    static let ofVenue = Statement<RequestRow>(
        "request of venue",
        """
        SELECT requests_id, venues_id, venue.name, artist, title, songdb_id, disc_id, manufacturer, key_change, notes,
            venue_singers_id, request.singer_profiles_id, submitted_by_user_id,
            coalesce(guest_name, singer.name, 'Guest'), partner_names, source, status::text, held, processed,
            requested_at, started_at, processed_at, guest_name
        FROM requests request JOIN venues venue USING (venues_id)
            LEFT JOIN named_singers singer USING (venues_id, venue_singers_id)
        WHERE venues_id = $1 AND requests_id = $2
        """)

    /// The requests of account `$1`: of venue `$2`, over or not by `$3`, from `$4` to `$5`, with `$6` in artist or
    /// title, of singers with `$7` in their names; behind time `$8` and id `$9`, at most `$10`.
    static let list = Statement<RequestRow>(
        "requests of account",
        """
        SELECT requests_id, request.venues_id, venue.name, artist, title, songdb_id, disc_id, manufacturer, key_change,
            notes, request.venue_singers_id, request.singer_profiles_id, submitted_by_user_id,
            coalesce(guest_name, singer.name, 'Guest'), partner_names, source, status::text, held, processed,
            requested_at, started_at, processed_at, guest_name
        FROM venues venue CROSS JOIN LATERAL (
            SELECT * FROM requests
            WHERE requests.venues_id = venue.venues_id AND ($3::boolean IS NULL OR processed = $3)
                AND ($4::timestamptz IS NULL OR requested_at >= $4)
                AND ($5::timestamptz IS NULL OR requested_at <= $5)
                AND ($6::text IS NULL
                    OR normalized_artist LIKE '%' || nullif(singr_normalize($6), '') || '%'
                    OR normalized_title LIKE '%' || nullif(singr_normalize($6), '') || '%')
                AND ($7::text IS NULL OR singr_normalize(coalesce(guest_name, (
                        SELECT name FROM named_singers
                        WHERE named_singers.venue_singers_id = requests.venue_singers_id), 'Guest'))
                    LIKE '%' || nullif(singr_normalize($7), '') || '%')
                AND ($9::bigint IS NULL OR (requested_at, requests_id) < ($8, $9))
            ORDER BY requested_at DESC, requests_id DESC LIMIT $10) AS request
            LEFT JOIN named_singers singer ON singer.venue_singers_id = request.venue_singers_id
        WHERE venue.customer_profiles_id = $1 AND deleted_at IS NULL AND ($2::uuid IS NULL OR venue.venues_id = $2)
        ORDER BY requested_at DESC, requests_id DESC LIMIT $10
        """, isReader: true)

    /// How long that list is.
    static let count = Statement<Int64>(
        "count requests of account",
        """
        SELECT count(*) FROM requests JOIN venues venue USING (venues_id)
        WHERE venue.customer_profiles_id = $1 AND deleted_at IS NULL
            AND ($2::uuid IS NULL OR venues_id = $2) AND ($3::boolean IS NULL OR processed = $3)
            AND ($4::timestamptz IS NULL OR requested_at >= $4) AND ($5::timestamptz IS NULL OR requested_at <= $5)
            AND ($6::text IS NULL
                OR normalized_artist LIKE '%' || nullif(singr_normalize($6), '') || '%'
                OR normalized_title LIKE '%' || nullif(singr_normalize($6), '') || '%')
            AND ($7::text IS NULL OR singr_normalize(coalesce(guest_name, (
                    SELECT name FROM named_singers
                    WHERE named_singers.venue_singers_id = requests.venue_singers_id), 'Guest'))
                LIKE '%' || nullif(singr_normalize($7), '') || '%')
        """, isReader: true)

    /// The newest `$3` requests of account `$1` that wait, of venue `$2` where that is not null.
    static let recent = Statement<RequestRow>(
        "recent requests of account",
        """
        SELECT requests_id, venues_id, venue.name, artist, title, songdb_id, disc_id, manufacturer, key_change, notes,
            venue_singers_id, request.singer_profiles_id, submitted_by_user_id,
            coalesce(guest_name, singer.name, 'Guest'), partner_names, source, status::text, held, processed,
            requested_at, started_at, processed_at, guest_name
        FROM requests request JOIN venues venue USING (venues_id)
            LEFT JOIN named_singers singer USING (venues_id, venue_singers_id)
        WHERE venue.customer_profiles_id = $1 AND deleted_at IS NULL AND status = 'pending'
            AND ($2::uuid IS NULL OR venues_id = $2)
        ORDER BY requested_at DESC, requests_id DESC LIMIT $3
        """, isReader: true)

    /// The numbers of account `$1`, or of its venue `$2`.
    static let counts = Statement<RequestCountsRow>(
        "request counts of account",
        """
        SELECT count(*), count(*) FILTER (WHERE NOT processed), count(*) FILTER (WHERE processed),
            count(*) FILTER (WHERE requested_at >= singr_business_day_start(time_zone, now())),
            count(*) FILTER (WHERE processed_at >= singr_business_day_start(time_zone, now()))
        FROM requests JOIN venues USING (venues_id)
        WHERE customer_profiles_id = $1 AND deleted_at IS NULL AND ($2::uuid IS NULL OR venues_id = $2)
        """, isReader: true)

    /// The venues of those of the requests `$2` that are account `$1`'s.
    static let venues = Statement<RequestVenueRow>(
        "venues of requests",
        """
        SELECT requests_id, venues_id FROM requests JOIN venues USING (venues_id)
        WHERE customer_profiles_id = $1 AND requests_id = ANY ($2) AND deleted_at IS NULL
        """)

    /// Changes request `$2` of venue `$1`: the notes to `$4` where `$3`, the key to `$5`, artist and title to `$6` and
    /// `$7`, the partners' names to `$8`, where those are not null; song, disc id and manufacturer to `$10` to `$12`
    /// where `$9`.
    static let change = Statement<NoRow>(
        "change request",
        """
        UPDATE requests SET notes = CASE WHEN $3::boolean THEN $4 ELSE notes END, key_change = coalesce($5, key_change),
            artist = coalesce($6, artist), title = coalesce($7, title), partner_names = coalesce($8, partner_names),
            songdb_id = CASE WHEN $9::boolean THEN $10 ELSE songdb_id END,
            disc_id = CASE WHEN $9 THEN $11 ELSE disc_id END,
            manufacturer = CASE WHEN $9 THEN $12 ELSE manufacturer END
        WHERE venues_id = $1 AND requests_id = $2
        """)

    /// Deletes the history of venue `$1`.
    static let deleteHistory = Statement<NoRow>(
        "delete request history", "DELETE FROM requests WHERE venues_id = $1 AND processed")

    /// Request `$1` of profile `$2`, or of device `$3` at venue `$4`.
    static let own = Statement<RequestRow>(
        "own request",
        """
        SELECT requests_id, venues_id, venue.name, artist, title, songdb_id, disc_id, manufacturer, key_change, notes,
            venue_singers_id, request.singer_profiles_id, submitted_by_user_id,
            coalesce(guest_name, singer.name, 'Guest'), partner_names, source, status::text, held, processed,
            requested_at, started_at, processed_at, guest_name
        FROM requests request JOIN venues venue USING (venues_id)
            LEFT JOIN named_singers singer USING (venues_id, venue_singers_id)
        WHERE requests_id = $1 AND (request.singer_profiles_id = $2
            OR singer.guest_device_id = $3 AND venues_id = $4)
        """)

    /// The requests of device `$1` at venue `$2` with ids less than `$3`, at most `$4`.
    static let ofDevice = Statement<RequestRow>(
        "requests of device",
        """
        SELECT requests_id, venues_id, venue.name, artist, title, songdb_id, disc_id, manufacturer, key_change, notes,
            venue_singers_id, request.singer_profiles_id, submitted_by_user_id,
            coalesce(guest_name, singer.name, 'Guest'), partner_names, source, status::text, held, processed,
            requested_at, started_at, processed_at, guest_name
        FROM requests request JOIN venues venue USING (venues_id)
            LEFT JOIN named_singers singer USING (venues_id, venue_singers_id)
        WHERE venue_singers_id = (
                SELECT venue_singers_id FROM venue_singers
                WHERE venues_id = $2 AND identity = 'device ' || ($1::uuid)::text)
            AND ($3::bigint IS NULL OR requests_id < $3)
        ORDER BY requests_id DESC LIMIT $4
        """, isReader: true)

    /// The requests of profile `$1`, over or not by `$2`, with ids less than `$3`, at most `$4`.
    static let ofProfile = Statement<RequestRow>(
        "requests of profile",
        """
        SELECT requests_id, venues_id, venue.name, artist, title, songdb_id, disc_id, manufacturer, key_change, notes,
            venue_singers_id, request.singer_profiles_id, submitted_by_user_id,
            coalesce(guest_name, singer.name, 'Guest'), partner_names, source, status::text, held, processed,
            requested_at, started_at, processed_at, guest_name
        FROM requests request JOIN venues venue USING (venues_id)
            LEFT JOIN named_singers singer USING (venues_id, venue_singers_id)
        WHERE request.singer_profiles_id = $1 AND ($2::boolean IS NULL OR processed = $2)
            AND ($3::bigint IS NULL OR requests_id < $3)
        ORDER BY requests_id DESC LIMIT $4
        """, isReader: true)
}

struct RequestVenueRow: RowDecodable, Sendable {
    let request: Int64
    let venue: UUID

    init(from row: inout RowReader) throws(RowDecodingError) {
        request = try row.int64()
        venue = try row.uuid()
    }
}

struct RequestCountsRow: RowDecodable, Sendable {
    let total: Int64
    let pending: Int64
    let processed: Int64
    /// Asked for since the venue's day began.
    let today: Int64
    /// Over since the venue's day began.
    let processedToday: Int64

    init(from row: inout RowReader) throws(RowDecodingError) {
        (total, pending) = (try row.int64(), try row.int64())
        (processed, today) = (try row.int64(), try row.int64())
        processedToday = try row.int64()
    }
}
