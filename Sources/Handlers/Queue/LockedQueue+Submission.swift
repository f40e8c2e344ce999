import CoreTypes
import Postgres
import Rotation
import SpecRuntime

/// Who asks for a song.
enum Requester: Sendable {
    /// A guest's device, and the name that the guest gave.
    case guest(device: UUID, name: String?)
    /// A signed-in singer.
    case singer(profile: UUID, user: UUID)
    /// A name at a kiosk.
    case kiosk(UUID, name: String)
    /// Somebody for whom a program of the host's asks; without a name it is nobody that the venue knows.
    case program(name: String?)
}

/// The song that somebody asks for.
struct WantedSong: Sendable {
    var artist: String
    var title: String
    var keyChange: Int32 = 0
    var notes: String?
    var partnerNames: [String] = []
    /// The version that is wanted, if it matters.
    var version = WantedVersion()
}

extension LockedQueue {
    /// Songs that one name may ask for at a kiosk or by programs in an hour; devices and accounts are counted before
    /// they come here.
    static let nameLimit = 10
    /// Songs that programs may ask for at one venue in an hour.
    static let programLimit = 200

    /// Puts a song into the queue.
    ///
    /// - Returns: The request's id.
    /// - Throws: 403 `venue_not_accepting`; 400 for a version that the songbook lacks; 409 for a song that the singer
    ///   has waiting, in whatever version, and for one more than the venue allows; 429 for a name that asks too often.
    func submit(_ song: WantedSong, by requester: Requester) async throws -> Int64 {
        let place: [PostgresValue] = [.uuid(venue)]
        guard let open = try await transaction.first(QueueVenueStatements.byID, place) else {
            throw Problem.noVenue
        }
        guard open.isAccepting else {
            throw Problem.venueNotAccepting("\(open.name) takes no song requests at the moment.")
        }
        let version = try await self.version(song.version, of: song.artist, song.title)
        let singer = try await transaction.first(
            SubmissionStatements.join, place + requester.identity + [.timestamp(open.nightStart)])
        guard let singer else { throw MissingRow(statement: SubmissionStatements.join.name) }
        try await requireRoom(for: singer, of: requester, under: open.limits)
        let wanted: [PostgresValue] = [
            .text(song.artist), .text(song.title), .int32(song.keyChange), .text(song.notes),
            .textArray(song.partnerNames),
        ]
        return try await refusingTwice {
            let id = try await transaction.first(
                SubmissionStatements.add, place + [.uuid(singer)] + requester.marks + wanted + version)
            guard let id else { throw MissingRow(statement: SubmissionStatements.add.name) }
            return id
        }
    }

    private func requireRoom(
        for singer: UUID, of requester: Requester, under limits: RequestLimits
    ) async throws {
        if requester.isCountedByName {
            let wait = try await transaction.first(
                SubmissionStatements.secondsUntilNext, [.uuid(singer), .int64(Int64(Self.nameLimit - 1))])
            if let wait { throw Problem.rateLimited(retryAfter: Int(max(1, wait))) }
        }
        if case .program = requester {
            let wait = try await transaction.first(
                SubmissionStatements.secondsUntilNextOfPrograms,
                [.uuid(venue), .int64(Int64(Self.programLimit - 1))])
            if let wait { throw Problem.rateLimited(retryAfter: Int(max(1, wait))) }
        }
        guard limits != RequestLimits.none else { return }
        let night = try await snapshot().night
        switch night.refusal(ofNewRequestBy: [SingerID(singer)], under: limits) {
        case nil, .noSinger, .tooManySingers: return
        case .tooManyPending(_, let limit):
            throw Problem.conflict("You have \(limit) songs in the queue, as many as the venue allows.")
        case .tooManyInARow(_, let limit):
            throw Problem.conflict(
                "The last \(limit) songs in the queue are yours; let somebody else ask first.")
        }
    }
}

extension Requester {
    /// Profile, device, kiosk and name that make a singer the same one, and the name to show.
    fileprivate var identity: [PostgresValue] {
        switch self {
        case .guest(let device, let name): [.null, .uuid(device), .null, .null, .text(name)]
        case .singer(let profile, _): [.uuid(profile), .null, .null, .null, .null]
        case .kiosk(let kiosk, let name): [.null, .null, .uuid(kiosk), .text(name), .text(name)]
        case .program(let name): [.null, .null, .null, .text(name), .text(name)]
        }
    }

    /// Whether nothing but the name tells the singer from others.
    fileprivate var isCountedByName: Bool {
        switch self {
        case .kiosk: true
        case .program(let name): name != nil
        case .guest, .singer: false
        }
    }

    /// What the request notes of who asked: profile, user, device, the guest's name, the source.
    fileprivate var marks: [PostgresValue] {
        switch self {
        case .guest(let device, let name): [.null, .null, .uuid(device), .text(name), .text("guest")]
        case .singer(let profile, let user): [.uuid(profile), .uuid(user), .null, .null, .text("singer")]
        case .kiosk(_, let name): [.null, .null, .null, .text(name), .text("kiosk")]
        case .program(let name): [.null, .null, .null, .text(name), .text("api")]
        }
    }
}

enum SubmissionStatements {
    /// The singer of venue `$1` with profile `$2`, device `$3`, or kiosk `$4` and name `$5`, called `$6`; who was
    /// removed, or was last here before `$7`, joins anew.
    static let join = Statement<UUID>(
        "join queue",
        """
        INSERT INTO venue_singers AS known (
            venues_id, singer_profiles_id, guest_device_id, kiosks_id, normalized_name, display_name, joined_at)
        SELECT $1, $2, $3, $4, coalesce(nullif(singr_normalize($5), ''), $5), $6, clock_timestamp()
        ON CONFLICT (venues_id, identity) DO UPDATE
        SET display_name = coalesce(excluded.display_name, known.display_name),
            joined_at = CASE WHEN known.presence = 'removed' OR known.joined_at < $7
                THEN excluded.joined_at ELSE known.joined_at END,
            presence = CASE WHEN known.presence = 'removed' OR known.joined_at < $7
                THEN 'present' ELSE known.presence END
        RETURNING venue_singers_id
        """)

    /// Adds a request of singer `$2` to venue `$1`.
    static let add = Statement<Int64>(
        "add request",
        """
        INSERT INTO requests (
            venues_id, venue_singers_id, singer_profiles_id, submitted_by_user_id, guest_device_id, guest_name, source,
            artist, title, key_change, notes, partner_names, songdb_id, disc_id, manufacturer, requested_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, clock_timestamp())
        RETURNING requests_id
        """)

    /// In how many seconds singer `$1` may ask again who has asked more than `$2` times in the last hour.
    static let secondsUntilNext = Statement<Int64>(
        "seconds until next request",
        """
        SELECT ceil(3600 - extract(epoch FROM clock_timestamp() - requested_at))::bigint FROM requests
        WHERE venue_singers_id = $1 AND requested_at > clock_timestamp() - interval '1 hour'
        ORDER BY requests_id DESC OFFSET $2 LIMIT 1
        """)

    /// In how many seconds programs may ask again who have asked more than `$2` times at venue `$1` in the last hour.
    static let secondsUntilNextOfPrograms = Statement<Int64>(
        "seconds until next request of programs",
        """
        SELECT ceil(3600 - extract(epoch FROM clock_timestamp() - requested_at))::bigint FROM requests
        WHERE venues_id = $1 AND source = 'api' AND requested_at > clock_timestamp() - interval '1 hour'
        ORDER BY requested_at DESC OFFSET $2 LIMIT 1
        """)
}
