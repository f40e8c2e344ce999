import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime

/// Whose a request is.
enum RequestOwner: Sendable {
    case profile(UUID)
    case device(UUID, venue: UUID)

    /// Profile, device and venue as parameters.
    fileprivate var parameters: [PostgresValue] {
        switch self {
        case .profile(let id): [.uuid(id), .null, .null]
        case .device(let id, let venue): [.null, .uuid(id), .uuid(venue)]
        }
    }
}

/// What singers and guests do with their own requests.
struct OwnRequests: Sendable {
    let database: PostgresClient

    /// Puts a song into a venue's queue; gives it with its place.
    func submit(_ song: WantedSong, to venue: UUID, by requester: Requester) async throws -> SongRequest {
        try await database.transaction { transaction in
            guard let queue = try await transaction.lockedQueue(ofVenue: venue) else { throw Problem.noVenue }
            let id = try await queue.submit(song.trimmed, by: requester)
            return try await shown(id, in: queue)
        }
    }

    /// One request with its place.
    ///
    /// - Throws: 404.
    func request(_ id: Int64, of owner: RequestOwner) async throws -> SongRequest {
        try await database.transaction(.repeatableRead) { transaction in
            let row = try await transaction.first(RequestStatements.own, [.int64(id)] + owner.parameters)
            guard let row else { throw Problem.noRequest }
            let venue = row.request.venueId
            return SongRequest(
                row, in: try await row.request.processed ? nil : transaction.queue(ofVenue: venue))
        }
    }

    /// Changes a request that waits.
    ///
    /// - Throws: 404; 400 for a version that the songbook lacks; 409 for one that does not wait, or whose song waits
    ///   already.
    func change(_ id: Int64, of owner: RequestOwner, by changes: SongRequestChanges) async throws
        -> SongRequest
    {
        try await locked(id, of: owner) { queue in
            try await queue.requireWaiting(id)
            try await queue.change(
                id, notes: changes.notes, keyChange: changes.keyChange,
                artist: changes.artist?.trimmingWhitespace(), title: changes.title?.trimmingWhitespace(),
                version: WantedVersion(
                    songID: changes.songdbId, discID: changes.discId, manufacturer: changes.manufacturer),
                partnerNames: changes.partnerNames?.map { $0.trimmingWhitespace() })
            return try await shown(id, in: queue)
        }
    }

    /// Takes a request that waits out of the queue; nothing happens to one that was cancelled.
    ///
    /// - Throws: 404; 409 for one that is being sung, or over otherwise.
    func cancel(_ id: Int64, of owner: RequestOwner) async throws {
        try await locked(id, of: owner) { queue in
            guard try await queue.state(of: id).status != .cancelled else { return }
            try await queue.requireWaiting(id)
            try await queue.cancel([id])
        }
    }

    /// Rows with their places; the queues of a page are read once each, in one snapshot.
    func shown(_ rows: [RequestRow]) async throws -> [SongRequest] {
        let venues = Set(rows.filter { !$0.request.processed }.map(\.request.venueId))
        var queues: [UUID: QueueSnapshot] = [:]
        for venue in venues { queues[venue] = try await database.queue(ofVenue: venue) }
        return rows.map { SongRequest($0, in: queues[$0.request.venueId]) }
    }

    private func shown(_ id: Int64, in queue: LockedQueue) async throws -> SongRequest {
        let row = try await queue.transaction.first(
            RequestStatements.ofVenue, [.uuid(queue.venue), .int64(id)])
        guard let row else { throw Problem.noRequest }
        return SongRequest(row, in: try await queue.snapshot())
    }

    private func locked<Answer: Sendable>(
        _ id: Int64, of owner: RequestOwner, _ body: (LockedQueue) async throws -> Answer
    ) async throws -> Answer {
        try await database.transaction { transaction in
            let row = try await transaction.first(RequestStatements.own, [.int64(id)] + owner.parameters)
            guard let row, let queue = try await transaction.lockedQueue(ofVenue: row.request.venueId) else {
                throw Problem.noRequest
            }
            return try await body(queue)
        }
    }
}

extension LockedQueue {
    /// Changes what the parameters name of a request; its place stays. Another song loses the version that was wanted.
    ///
    /// - Throws: 400 for a version that the songbook lacks; 409 where the singer has the song waiting already.
    func change(
        _ request: Int64, notes: Presence<String> = .absent, keyChange: Int32? = nil, artist: String? = nil,
        title: String? = nil, version: WantedVersion = WantedVersion(), partnerNames: [String]? = nil
    ) async throws {
        let isNoted: Bool
        if case .absent = notes { isNoted = false } else { isNoted = true }
        let noted: [PostgresValue] = [.bool(isNoted), .text(notes.valueIfAny), .int32(keyChange)]
        let song: [PostgresValue] = [
            .text(artist), .text(title), partnerNames.map { PostgresValue.textArray($0) } ?? .null,
        ]
        let versionChange = try await change(of: request, to: version, artist, title)
        try await refusingTwice {
            try await transaction.execute(
                RequestStatements.change,
                [.uuid(venue), .int64(request)] + noted + song + versionChange)
        }
    }

    /// Whether the version of a request changes, and to what.
    private func change(
        of request: Int64, to version: WantedVersion, _ artist: String?, _ title: String?
    ) async throws -> [PostgresValue] {
        let unchanged: [PostgresValue] = [.bool(false), .null, .null, .null]
        guard version.isNamed || artist != nil || title != nil else { return unchanged }
        let row = try await transaction.first(RequestStatements.ofVenue, [.uuid(venue), .int64(request)])
        guard let present = row?.request else { throw Problem.noRequest }
        let (newArtist, newTitle) = (artist ?? present.artist, title ?? present.title)
        guard version.isNamed || newArtist != present.artist || newTitle != present.title else {
            return unchanged
        }
        return [.bool(true)] + (try await self.version(version, of: newArtist, newTitle))
    }
}

extension WantedSong {
    /// The song without white space around its texts.
    fileprivate var trimmed: WantedSong {
        var song = self
        song.artist = artist.trimmingWhitespace()
        song.title = title.trimmingWhitespace()
        song.partnerNames = partnerNames.map { $0.trimmingWhitespace() }
        return song
    }
}
