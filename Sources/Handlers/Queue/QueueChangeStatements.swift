import CoreTypes
import Postgres

/// Changes of the queue of venue `$1`.
enum QueueChangeStatements {
    /// Request `$2`.
    static let state = Statement<RequestState>(
        "request state", "SELECT status::text, held FROM requests WHERE venues_id = $1 AND requests_id = $2")

    /// Ends those of the requests `$2` that are not over, with the status `$3`; those of `$4` out of turn.
    static let end = Statement<Int64>(
        "end requests",
        """
        WITH ended AS (
            UPDATE requests SET status = $3::request_status, held = false,
                processed_at = clock_timestamp(), is_out_of_turn = is_out_of_turn OR requests_id = ANY ($4)
            WHERE venues_id = $1 AND requests_id = ANY ($2) AND NOT processed
            RETURNING requests_id
        ), released AS (
            DELETE FROM queue_pins WHERE requests_id IN (SELECT requests_id FROM ended)
        )
        SELECT count(*) FROM ended
        """)

    /// Puts request `$2` on stage, out of turn or not by `$3`.
    static let start = Statement<NoRow>(
        "start request",
        """
        WITH released AS (DELETE FROM queue_pins WHERE requests_id = $2)
        UPDATE requests SET status = 'performing', held = false, started_at = clock_timestamp(), is_out_of_turn = $3
        WHERE venues_id = $1 AND requests_id = $2 AND status = 'pending'
        """)

    /// Has those of the requests `$2` wait again that are over.
    static let reopen = Statement<Int64>(
        "reopen requests",
        """
        WITH reopened AS (
            UPDATE requests SET status = 'pending', held = false, started_at = NULL, processed_at = NULL,
                is_out_of_turn = false
            WHERE venues_id = $1 AND requests_id = ANY ($2) AND processed
            RETURNING requests_id
        )
        SELECT count(*) FROM reopened
        """)

    /// Holds request `$2` back or releases it, by `$3`.
    static let hold = Statement<NoRow>(
        "hold request",
        """
        UPDATE requests SET held = $3
        WHERE venues_id = $1 AND requests_id = $2 AND status = 'pending' AND held <> $3
        """)

    /// What waits or is held, and what is being sung where `$2`.
    static let live = Statement<Int64>(
        "live requests",
        """
        SELECT requests_id FROM requests
        WHERE venues_id = $1 AND (status = 'pending' OR $2::boolean AND status = 'performing')
        """)

    /// The next revision of the pins.
    static let nextRevision = Statement<Int64>(
        "next pin revision",
        "UPDATE venue_queues SET pin_revision = pin_revision + 1 WHERE venues_id = $1 RETURNING pin_revision")

    /// Moves request `$2` to `$3` with song `$4`, behind `$5`, ahead of `$6`, in revision `$7`.
    static let pin = Statement<NoRow>(
        "pin request",
        """
        INSERT INTO queue_pins (venues_id, requests_id, placement, song, ahead, behind, revision)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (requests_id) DO UPDATE
        SET placement = excluded.placement, song = excluded.song, ahead = excluded.ahead, behind = excluded.behind,
            revision = excluded.revision
        """)

    /// Takes back the move of request `$2`.
    static let release = Statement<NoRow>(
        "release request", "DELETE FROM queue_pins WHERE venues_id = $1 AND requests_id = $2")

    /// Notes the presence `$3` of singer `$2`; who comes back after having been removed joins anew.
    static let setPresence = Statement<UUID>(
        "set presence",
        """
        UPDATE venue_singers
        SET joined_at = CASE WHEN presence = 'removed' AND $3 <> 'removed' THEN clock_timestamp() ELSE joined_at END,
            presence = $3
        WHERE venues_id = $1 AND venue_singers_id = $2
        RETURNING venue_singers_id
        """)

    /// Takes singer `$2` out of what others asked for and has not begun.
    static let leaveDuets = Statement<NoRow>(
        "leave duets",
        """
        DELETE FROM request_singers USING requests
        WHERE request_singers.requests_id = requests.requests_id AND requests.venues_id = $1
            AND request_singers.venue_singers_id = $2 AND status = 'pending'
        """)

    /// Which of the singers `$2` the venue knows and who asked not for request `$3`.
    static let partners = Statement<UUID>(
        "known partners",
        """
        SELECT venue_singers_id FROM venue_singers
        WHERE venues_id = $1 AND venue_singers_id = ANY ($2) AND venue_singers_id IS DISTINCT FROM (
            SELECT venue_singers_id FROM requests WHERE requests_id = $3)
        """)

    /// Takes the partners from request `$2`.
    static let dropPartners = Statement<NoRow>(
        "drop partners", "DELETE FROM request_singers WHERE venues_id = $1 AND requests_id = $2")

    /// Gives request `$2` the partners `$3`.
    static let addPartners = Statement<NoRow>(
        "add partners",
        """
        INSERT INTO request_singers (venues_id, requests_id, venue_singers_id, place)
        SELECT $1, $2, partner, place FROM unnest($3::uuid[]) WITH ORDINALITY AS named (partner, place)
        """)
}
