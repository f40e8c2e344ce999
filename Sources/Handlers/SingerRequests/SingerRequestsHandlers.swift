import CoreTypes
public import Generated
public import Platform
public import Postgres
import SpecRuntime

/// Answers signed-in singers about their requests.
public struct SingerRequestsHandlers: SingerRequestsAPI {
    let database: PostgresClient
    let cursors: CursorCodec

    /// Works on the queues of this database.
    public init(database: PostgresClient, cursors: CursorCodec) {
        self.database = database
        self.cursors = cursors
    }

    private var own: OwnRequests { OwnRequests(database: database) }

    /// Puts a song into a venue's queue.
    public func createSingerRequest(
        _ input: CreateSingerRequest.Input
    ) async throws -> CreateSingerRequest.Output {
        let (profile, wanted) = (try input.caller.singer, input.body)
        let request = try await own.submit(
            WantedSong(
                artist: wanted.artist, title: wanted.title, keyChange: wanted.keyChange, notes: wanted.notes,
                partnerNames: wanted.partnerNames ?? [],
                version: WantedVersion(
                    songID: wanted.songdbId, discID: wanted.discId, manufacturer: wanted.manufacturer)),
            to: wanted.venueId, by: .singer(profile: profile, user: input.caller.id))
        return .created(request, headers: .init(location: "/v1/singer/requests/\(request.id)"))
    }

    /// Lists the singer's requests.
    public func listSingerRequests(_ input: ListSingerRequests.Input) async throws
        -> ListSingerRequests.Output
    {
        let (profile, query) = (try input.caller.singer, input.query)
        var scope = CursorScope("listSingerRequests")
        scope.add(profile)
        scope.add(query.processed)
        let start = try cursors.place(of: query.cursor, in: scope)
        let rows = try await database.rows(
            RequestStatements.ofProfile,
            [.uuid(profile), .bool(query.processed)] + (start?.map(\.parameter) ?? [.null])
                + [.int64(Int64(query.limit) + 1)])
        let page = Page(rows, limit: Int(query.limit))
        return .ok(
            SongRequestList(
                requests: try await own.shown(page.rows),
                pagination: cursors.pagination(page, limit: query.limit, scope: scope) {
                    [.int64($0.request.id)]
                }))
    }

    /// Reads one request.
    public func getSingerRequest(_ input: GetSingerRequest.Input) async throws -> GetSingerRequest.Output {
        .ok(try await own.request(input.path.requestId, of: .profile(try input.caller.singer)))
    }

    /// Changes a request that waits.
    public func updateSingerRequest(
        _ input: UpdateSingerRequest.Input
    ) async throws -> UpdateSingerRequest.Output {
        .ok(
            try await own.change(
                input.path.requestId, of: .profile(try input.caller.singer), by: input.body))
    }

    /// Cancels a request that waits.
    public func cancelSingerRequest(
        _ input: CancelSingerRequest.Input
    ) async throws -> CancelSingerRequest.Output {
        try await own.cancel(input.path.requestId, of: .profile(try input.caller.singer))
        return .noContent
    }

    /// Goes for a while, comes back, or leaves for good.
    public func setOwnPresence(_ input: SetOwnPresence.Input) async throws -> SetOwnPresence.Output {
        let (profile, venue) = (try input.caller.singer, input.path.venueId)
        try await database.transaction { transaction in
            guard let queue = try await transaction.lockedQueue(ofVenue: venue),
                let singer = try await transaction.first(
                    OwnPresenceStatements.singer, [.uuid(venue), .uuid(profile)])
            else { throw Problem.notFound("You have asked for no song at that venue.") }
            try await queue.setPresence(of: singer, to: input.body.presence)
        }
        return .ok(OwnPresenceState(venueId: venue, presence: input.body.presence))
    }
}

extension SignedInUser {
    /// The profile that the session sings with.
    ///
    /// - Throws: 403.
    fileprivate var singer: UUID {
        get throws(Problem) {
            guard let singerId else {
                throw .permissionDenied("The session works with no singer profile; choose one first.")
            }
            return singerId
        }
    }
}

enum OwnPresenceStatements {
    /// The singer of venue `$1` with profile `$2`.
    static let singer = Statement<UUID>(
        "singer of profile",
        "SELECT venue_singers_id FROM venue_singers WHERE venues_id = $1 AND singer_profiles_id = $2")
}
