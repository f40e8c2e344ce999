import Postgres

enum GuestRequestStatement {
    /// Puts a request into the queue of a venue that takes requests, in one statement and so in one transaction.
    ///
    /// The venue's row is locked against a change, so that no request slips in behind the venue's closing.
    /// `$1` the venue's name in URLs, `$2` artist, `$3` title, `$4` key change, `$5` notes, `$6` the guest's name,
    /// `$7` the guest's device.
    static let insert = Statement<GuestRequestRow>(
        "guest request",
        """
        WITH venue AS (
            SELECT venues_id, name, accepting_requests FROM public_venues WHERE url_name = $1 FOR SHARE
        ), accepted AS (
            INSERT INTO requests (venues_id, artist, title, key_change, notes, guest_name, guest_device_id)
            SELECT venues_id, $2, $3, $4, $5, $6, $7 FROM venue WHERE accepting_requests
            RETURNING requests_id, requested_at
        )
        SELECT venue.venues_id, venue.name, accepted.requests_id, accepted.requested_at,
            (SELECT count(*)::integer + 1 FROM requests waiting
                WHERE waiting.venues_id = venue.venues_id AND waiting.status = 'pending') AS position
        FROM venue LEFT JOIN accepted ON true
        """)
}
