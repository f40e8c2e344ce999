import CoreTypes
import Generated
import Postgres

/// The numbers of venue `$1` between `$2` and `$3`, both included and either null for no bound. Days and hours are
/// those of the venue's time zone.
enum VenueFigureStatements {
    static let totals = Statement<VenueTotals>(
        "venue totals",
        """
        SELECT count(*), count(*) FILTER (WHERE NOT processed), count(*) FILTER (WHERE processed),
            count(DISTINCT coalesce(venue_singers_id, guest_device_id)),
            greatest(1, (least(coalesce($3, now()), now()) AT TIME ZONE venue.time_zone)::date
                - (coalesce($2, min(requested_at), now()) AT TIME ZONE venue.time_zone)::date + 1)::integer
        FROM venues venue LEFT JOIN requests ON requests.venues_id = venue.venues_id
            AND ($2::timestamptz IS NULL OR requested_at >= $2) AND ($3::timestamptz IS NULL OR requested_at <= $3)
        WHERE venue.venues_id = $1 GROUP BY venue.venues_id
        """, isReader: true)

    static let topSongs = Statement<VenueTopSongRow>(
        "venue top songs",
        """
        SELECT (array_agg(artist ORDER BY requests_id DESC))[1], (array_agg(title ORDER BY requests_id DESC))[1],
            count(*)
        FROM requests
        WHERE venues_id = $1
            AND ($2::timestamptz IS NULL OR requested_at >= $2) AND ($3::timestamptz IS NULL OR requested_at <= $3)
        GROUP BY normalized_artist, normalized_title
        ORDER BY count(*) DESC, normalized_artist, normalized_title LIMIT 10
        """, isReader: true)

    static let topSingers = Statement<VenueTopSingerRow>(
        "venue top singers",
        """
        SELECT request.singer_profiles_id, coalesce(guest_name, singer.name, 'Guest'), count(*)
        FROM requests request LEFT JOIN named_singers singer USING (venues_id, venue_singers_id)
        WHERE venues_id = $1
            AND ($2::timestamptz IS NULL OR requested_at >= $2) AND ($3::timestamptz IS NULL OR requested_at <= $3)
        GROUP BY venue_singers_id, request.singer_profiles_id, 2 ORDER BY count(*) DESC, 2, venue_singers_id LIMIT 10
        """, isReader: true)

    static let byDay = Statement<RequestsOfDayRow>(
        "venue requests by day",
        """
        SELECT (requested_at AT TIME ZONE time_zone)::date AS day, count(*)
        FROM requests JOIN venues USING (venues_id)
        WHERE venues_id = $1
            AND ($2::timestamptz IS NULL OR requested_at >= $2) AND ($3::timestamptz IS NULL OR requested_at <= $3)
        GROUP BY day ORDER BY day DESC LIMIT 30
        """, isReader: true)

    static let byHour = Statement<RequestsOfHourRow>(
        "venue requests by hour",
        """
        SELECT hour, count(requests_id)
        FROM generate_series(0, 23) AS hour CROSS JOIN venues venue
            LEFT JOIN requests ON requests.venues_id = venue.venues_id
                AND extract(hour FROM requested_at AT TIME ZONE venue.time_zone) = hour
                AND ($2::timestamptz IS NULL OR requested_at >= $2)
                AND ($3::timestamptz IS NULL OR requested_at <= $3)
        WHERE venue.venues_id = $1 GROUP BY hour ORDER BY hour
        """, isReader: true)

    /// The numbers of account `$1`.
    static let overview = Statement<VenuesOverviewRow>(
        "venues overview",
        """
        WITH counted AS (
            SELECT venue.venues_id, venue.name, venue.accepting_requests, count(requests_id) AS requests,
                count(requests_id) FILTER (WHERE NOT processed) AS pending
            FROM venues venue LEFT JOIN requests USING (venues_id)
            WHERE customer_profiles_id = $1 AND deleted_at IS NULL GROUP BY venue.venues_id
        ), top AS (
            SELECT venues_id, name, requests FROM counted WHERE requests > 0
            ORDER BY requests DESC, venues_id LIMIT 1
        )
        SELECT count(*), count(*) FILTER (WHERE accepting_requests), coalesce(sum(requests), 0)::bigint,
            coalesce(sum(pending), 0)::bigint,
            (SELECT coalesce(sum(songs), 0)::bigint FROM song_initials JOIN systems USING (systems_id)
                WHERE systems.customer_profiles_id = $1),
            (SELECT venues_id FROM top), (SELECT name FROM top), (SELECT requests FROM top)
        FROM counted
        """, isReader: true)
}

struct VenueTotals: RowDecodable, Sendable {
    let total: Int64
    let pending: Int64
    let processed: Int64
    let singers: Int64
    let days: Int32

    init(from row: inout RowReader) throws(RowDecodingError) {
        total = try row.int64()
        pending = try row.int64()
        processed = try row.int64()
        singers = try row.int64()
        days = try row.int32()
    }

    var figures: RequestFigures {
        RequestFigures(
            totalRequests: total, pendingRequests: pending, processedRequests: processed,
            uniqueSingers: singers,
            averageRequestsPerDay: (Double(total) / Double(days) * 100).rounded() / 100)
    }
}

struct VenueTopSongRow: RowDecodable, Sendable {
    let song: VenueTopSong

    init(from row: inout RowReader) throws(RowDecodingError) {
        song = VenueTopSong(artist: try row.text(), title: try row.text(), requestCount: try row.int64())
    }
}

struct VenueTopSingerRow: RowDecodable, Sendable {
    let singer: VenueTopSinger

    init(from row: inout RowReader) throws(RowDecodingError) {
        singer = VenueTopSinger(
            singerId: try row.optionalUUID(), singerName: try row.text(), requestCount: try row.int64())
    }
}

struct RequestsOfDayRow: RowDecodable, Sendable {
    let day: RequestsOfDay

    init(from row: inout RowReader) throws(RowDecodingError) {
        day = RequestsOfDay(date: try row.date(), count: try row.int64())
    }
}

struct RequestsOfHourRow: RowDecodable, Sendable {
    let hour: RequestsOfHour

    init(from row: inout RowReader) throws(RowDecodingError) {
        hour = RequestsOfHour(hour: try row.int32(), count: try row.int64())
    }
}

struct VenuesOverviewRow: RowDecodable, Sendable {
    let overview: VenuesOverview

    init(from row: inout RowReader) throws(RowDecodingError) {
        let (venues, accepting) = (try row.int64(), try row.int64())
        let (total, pending, songs) = (try row.int64(), try row.int64(), try row.int64())
        let top = (try row.optionalUUID(), try row.optionalText(), try row.optionalInt64())
        var best: TopVenue?
        if let id = top.0, let name = top.1, let count = top.2 {
            best = TopVenue(venueId: id, venueName: name, requestCount: count)
        }
        overview = VenuesOverview(
            totalVenues: venues, venuesAcceptingRequests: accepting, totalRequests: total,
            pendingRequests: pending, processedRequests: total - pending, totalSongs: songs,
            topPerformingVenue: best)
    }
}
