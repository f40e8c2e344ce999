import CoreTypes
import Generated
import Postgres

enum OpenKJStatements {
    /// The account behind the secret of hash `$1`, whether that works now, and the account's serial: all that a poll
    /// asks, in one look.
    static let caller = Statement<OpenKJCaller>(
        "openkj caller",
        """
        SELECT api_keys_id, customer_profiles_id, scopes, singr_account_serial(customer_profiles_id),
            EXISTS (SELECT FROM live_api_keys live WHERE live.secret_hash = $1)
        FROM api_keys WHERE key_hash = $1 OR former_key_hash = $1
        """, isReader: true)

    /// The venues of account `$1` by name.
    static let venues = Statement<OpenKJVenueRow>(
        "openkj venues",
        """
        SELECT openkj_venue_id, name, url_name, accepting_requests AND is_writable
        FROM venues JOIN entitlements USING (customer_profiles_id)
        WHERE customer_profiles_id = $1 AND deleted_at IS NULL ORDER BY normalized_name, venues_id LIMIT 1000
        """, isReader: true)

    /// Venue number `$2` of account `$1`.
    static let venue = Statement<OpenKJVenueReference>(
        "openkj venue",
        """
        SELECT venues_id, accepting_requests AND is_writable
        FROM venues JOIN entitlements USING (customer_profiles_id)
        WHERE customer_profiles_id = $1 AND openkj_venue_id = $2 AND deleted_at IS NULL
        """, isReader: true)

    /// Opens or closes venue number `$2` of account `$1`.
    static let setAccepting = Statement<UUID>(
        "openkj set accepting",
        """
        UPDATE venues SET accepting_requests = $3
        WHERE customer_profiles_id = $1 AND openkj_venue_id = $2 AND deleted_at IS NULL
        RETURNING venues_id
        """)

    /// What OpenKJ knows by number `$2` in the queue of venue `$1`.
    static let numbered = Statement<Int64>(
        "openkj request number",
        """
        SELECT requests_id FROM requests
        WHERE venues_id = $1 AND status IN ('pending', 'performing') AND (requests_id - 1) % 2147483647 + 1 = $2
        """)

    /// What account `$1` is to be told now.
    static let alert = Statement<OpenKJAlertRow>(
        "openkj alert",
        """
        SELECT title, message FROM openkj_alerts
        WHERE customer_profiles_id = $1 AND shows_from <= now() AND shows_from > now() - interval '600 seconds'
        ORDER BY shows_from DESC, openkj_alerts_id DESC LIMIT 1
        """, isReader: true)

    /// How many systems OpenKJ offers account `$1` to choose from.
    static let systemCount = Statement<Int32>(
        "openkj system count",
        """
        SELECT greatest(1, least(coalesce(systems, 100), 100), (
            SELECT max(openkj_system_id) FROM systems WHERE systems.customer_profiles_id = $1))::integer
        FROM entitlements WHERE customer_profiles_id = $1
        """, isReader: true)

    /// System number `$2` of account `$1`, kept for this transaction: of two programs that begin an upload at once the
    /// later one ends that of the other.
    static let system = Statement<UUID>(
        "openkj system",
        """
        SELECT systems_id FROM systems WHERE customer_profiles_id = $1 AND openkj_system_id = $2
        FOR NO KEY UPDATE
        """)

    /// Adds the systems that account `$1` lacks up to number `$2`.
    static let addSystems = Statement<NoRow>(
        "openkj add systems",
        """
        INSERT INTO systems (customer_profiles_id, openkj_system_id, name)
        SELECT $1, number, 'System ' || number
        FROM generate_series((SELECT count(*) + 1 FROM systems WHERE customer_profiles_id = $1), $2::integer) AS number
        """)

    /// Whether there is a venue named `$1` in URLs.
    static let venueExists = Statement<Bool>(
        "openkj venue exists", "SELECT EXISTS (SELECT FROM public_venues WHERE url_name = $1)",
        isReader: true)
}

struct OpenKJVenueRow: RowDecodable, Sendable {
    let venue: OpenKJVenue

    init(from row: inout RowReader) throws(RowDecodingError) {
        venue = OpenKJVenue(
            venueId: try row.int32(), name: try row.text(), urlName: try row.text(),
            accepting: try row.bool())
    }
}

struct OpenKJVenueReference: RowDecodable, Sendable {
    let id: UUID
    let isAccepting: Bool

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        isAccepting = try row.bool()
    }
}

struct OpenKJAlertRow: RowDecodable, Sendable {
    let title: String
    let message: String

    init(from row: inout RowReader) throws(RowDecodingError) {
        title = try row.text()
        message = try row.text()
    }
}
