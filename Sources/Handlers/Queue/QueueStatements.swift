import CoreTypes
import Generated
import Postgres

/// What makes up the queue of venue `$1`.
enum QueueStatements {
    /// What waits, is held or is being sung.
    static let requests = Statement<LiveRequestRow>(
        "queue requests",
        """
        SELECT requests_id, venues_id, venue.name, artist, title, songdb_id, disc_id, manufacturer, key_change, notes,
            venue_singers_id, request.singer_profiles_id, submitted_by_user_id,
            coalesce(guest_name, singer.name, 'Guest'), partner_names, source, status::text, held, processed,
            requested_at, started_at, processed_at, guest_name, position, is_out_of_turn,
            ARRAY(
                SELECT partner.venue_singers_id FROM request_singers partner
                WHERE partner.requests_id = request.requests_id ORDER BY place)
        FROM requests request JOIN venues venue USING (venues_id)
            LEFT JOIN named_singers singer USING (venues_id, venue_singers_id)
        WHERE venues_id = $1 AND status IN ('pending', 'performing')
        ORDER BY position, requests_id
        """)

    /// Who came since `$2` or has something in the queue.
    static let singers = Statement<SingerRow>(
        "queue singers",
        """
        SELECT venue_singers_id, name, singer_profiles_id, presence, joined_at FROM named_singers
        WHERE venues_id = $1 AND venue_singers_id IN (
            SELECT venue_singers_id FROM venue_singers WHERE venues_id = $1 AND joined_at >= $2
            UNION
            SELECT venue_singers_id FROM requests WHERE venues_id = $1 AND status IN ('pending', 'performing')
            UNION
            SELECT partner.venue_singers_id FROM request_singers partner JOIN requests USING (requests_id)
            WHERE requests.venues_id = $1 AND status IN ('pending', 'performing'))
        ORDER BY joined_at, venue_singers_id
        """)

    /// What was sung since `$2`.
    static let performances = Statement<PerformanceRow>(
        "queue performances",
        """
        SELECT requests_id, venue_singers_id, processed_at, is_out_of_turn,
            ARRAY(
                SELECT partner.venue_singers_id FROM request_singers partner
                WHERE partner.requests_id = requests.requests_id ORDER BY place)
        FROM requests WHERE venues_id = $1 AND status = 'performed' AND processed_at >= $2
        ORDER BY processed_at, requests_id
        """)

    /// What hosts have moved.
    static let pins = Statement<PinRow>(
        "queue pins",
        """
        SELECT requests_id, placement, song, ahead, behind, revision FROM queue_pins
        WHERE venues_id = $1 ORDER BY revision
        """)
}
