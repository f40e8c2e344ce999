import CoreTypes
import Generated
import Postgres
import Rotation
import SpecRuntime

/// A venue as its queue sees it: what its host set, and the circumstances of the moment.
struct QueueVenue: RowDecodable, Sendable {
    let id: UUID
    let account: UUID
    let urlName: String
    let name: String
    /// Whether the host has the venue open and the account may change things.
    let isAccepting: Bool
    let settings: QueueSettings
    /// When tonight began.
    let nightStart: Timestamp
    /// The present, by the clock of the database.
    let now: Timestamp
    /// The account's serial: what was read of it before is unchanged while this is.
    let serial: Int32

    init(from row: inout RowReader) throws(RowDecodingError) {
        (id, account) = (try row.uuid(), try row.uuid())
        (urlName, name, isAccepting) = (try row.text(), try row.text(), try row.bool())
        settings = try QueueSettings(from: &row)
        (nightStart, now, serial) = (try row.timestamp(), try row.timestamp(), try row.int32())
    }

    /// The host's settings as the rotation knows them; the database keeps them in their ranges.
    var policy: QueuePolicy {
        guard settings.discipline == .rotation else { return .firstCome }
        let newSingers: QueuePolicy.NewSingers =
            settings.newSingersEvery.map { .spread(every: Int($0)) } ?? .end
        let policy = try? QueuePolicy.rotation(
            songsPerTurn: Int(settings.songsPerTurn), newSingers: newSingers)
        return policy ?? .firstCome
    }

    /// Which state of the queue this is: the serial, and the minute, since waits grow shorter by themselves.
    var version: EntityTag { EntityTag("\(serial)-\(now.microsecondsSinceEpoch / 60_000_000)") }

    /// How many requests one singer may have waiting.
    var limits: RequestLimits {
        let limits = try? RequestLimits(
            maximumPending: settings.maximumPendingPerSinger.map(Int.init),
            maximumInARow: settings.maximumInARow.map(Int.init))
        return limits ?? RequestLimits.none
    }
}

extension QueueSettings {
    /// Reads discipline, songs per turn, new singers, the two limits and the visibility.
    init(from row: inout RowReader) throws(RowDecodingError) {
        guard let discipline = QueueDiscipline(rawValue: try row.text()) else {
            throw row.failure("no discipline of a queue")
        }
        let (songs, every) = (try row.int32(), try row.optionalInt32())
        let (pending, inARow) = (try row.optionalInt32(), try row.optionalInt32())
        guard let visibility = QueueVisibility(rawValue: try row.text()) else {
            throw row.failure("no visibility of a queue")
        }
        self.init(
            discipline: discipline, songsPerTurn: songs, newSingersEvery: every,
            maximumPendingPerSinger: pending, maximumInARow: inARow, visibility: visibility)
    }
}

enum QueueVenueStatements {
    /// Venue `$1`, unless it is deleted.
    static let byID = Statement<QueueVenue>(
        "queue venue",
        """
        SELECT venues_id, customer_profiles_id, url_name, venue.name, accepting_requests AND is_writable, discipline,
            songs_per_turn, new_singers_every, maximum_pending, maximum_in_a_row, visibility,
            singr_night_start(time_zone, night_started_at, clock_timestamp()), clock_timestamp(),
            singr_account_serial(customer_profiles_id)
        FROM venues venue JOIN venue_queues USING (venues_id) JOIN entitlements USING (customer_profiles_id)
        WHERE venues_id = $1 AND deleted_at IS NULL
        """)

    /// Locks the queue of venue `$1`, then the venue against changes of it, so that no request slips in behind its
    /// closing.
    static let lock = Statement<UUID>(
        "lock queue",
        """
        SELECT venues_id FROM venues
        WHERE deleted_at IS NULL
            AND venues_id = (SELECT venues_id FROM venue_queues WHERE venues_id = $1 FOR NO KEY UPDATE)
        FOR SHARE
        """)

    /// The venue with the name `$1` in URLs.
    static let idByURLName = Statement<UUID>(
        "queue venue id by url name",
        "SELECT venues_id FROM public_venues WHERE url_name = $1", isReader: true)

    /// Venue `$2` of account `$1`, unless it is deleted.
    static let ofAccount = Statement<UUID>(
        "queue venue of account",
        "SELECT venues_id FROM venues WHERE customer_profiles_id = $1 AND venues_id = $2 AND deleted_at IS NULL",
        isReader: true)

    /// Replaces the settings of venue `$1`.
    static let setSettings = Statement<NoRow>(
        "set queue settings",
        """
        UPDATE venue_queues
        SET discipline = $2, songs_per_turn = $3, new_singers_every = $4, maximum_pending = $5, maximum_in_a_row = $6,
            visibility = $7
        WHERE venues_id = $1
        """)

    /// Begins a night at venue `$1`.
    static let startNight = Statement<NoRow>(
        "start night", "UPDATE venue_queues SET night_started_at = clock_timestamp() WHERE venues_id = $1")
}
