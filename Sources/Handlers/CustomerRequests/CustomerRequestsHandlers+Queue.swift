import CoreTypes
public import Generated
import Postgres
import SpecRuntime

extension CustomerRequestsHandlers {
    /// Tells a venue's queue with its order.
    public func getVenueQueue(_ input: GetVenueQueue.Input) async throws -> GetVenueQueue.Output {
        let venue = input.path.venueId
        try await services.requireVenue(venue, of: try Tenant(input.caller).account)
        let (now, queue) = try await services.database.queue(
            ofVenue: venue, unlessUnchanged: input.conditions)
        guard let now else { throw Problem.noCustomerVenue }
        guard let queue else { return .notModified(headers: .init(eTag: now)) }
        return .ok(queue.forHosts, headers: .init(eTag: queue.venue.version))
    }

    /// Cancels everything that waits.
    public func clearVenueQueue(_ input: ClearVenueQueue.Input) async throws -> ClearVenueQueue.Output {
        let now = try await changed(input.path.venueId, by: input.caller) { try await $0.clear() }
        return .ok(now.queue, headers: .init(eTag: now.version))
    }

    /// Moves a request.
    public func moveRequest(_ input: MoveRequest.Input) async throws -> MoveRequest.Output {
        let place = try QueuePlace(input.body)
        let now = try await changed(input.path.venueId, by: input.caller) { queue in
            try await queue.move(input.path.requestId, to: place)
        }
        return .ok(now.queue, headers: .init(eTag: now.version))
    }

    /// Takes a host's move back.
    public func releaseRequest(_ input: ReleaseRequest.Input) async throws -> ReleaseRequest.Output {
        let now = try await changed(input.path.venueId, by: input.caller) { queue in
            try await queue.release(input.path.requestId)
        }
        return .ok(now.queue, headers: .init(eTag: now.version))
    }

    /// Puts a request on stage.
    public func startRequest(_ input: StartRequest.Input) async throws -> StartRequest.Output {
        let now = try await changed(input.path.venueId, by: input.caller) { queue in
            try await queue.start(input.path.requestId)
        }
        return .ok(now.queue, headers: .init(eTag: now.version))
    }

    /// Skips a request.
    public func skipRequest(_ input: SkipRequest.Input) async throws -> SkipRequest.Output {
        let now = try await changed(input.path.venueId, by: input.caller) { queue in
            try await queue.skip(input.path.requestId)
        }
        return .ok(now.queue, headers: .init(eTag: now.version))
    }

    /// Holds a request back, or has it called again.
    public func holdRequest(_ input: HoldRequest.Input) async throws -> HoldRequest.Output {
        let now = try await changed(input.path.venueId, by: input.caller) { queue in
            try await queue.hold(input.path.requestId, input.body.held)
        }
        return .ok(now.queue, headers: .init(eTag: now.version))
    }

    /// Makes a request a duet, or a solo again.
    public func setRequestSingers(_ input: SetRequestSingers.Input) async throws -> SetRequestSingers.Output {
        let now = try await changed(input.path.venueId, by: input.caller) { queue in
            try await queue.setPartners(of: input.path.requestId, to: input.body.singerIds)
        }
        return .ok(now.queue, headers: .init(eTag: now.version))
    }

    /// Notes whether a singer is there.
    public func setSingerPresence(_ input: SetSingerPresence.Input) async throws -> SetSingerPresence.Output {
        let now = try await changed(input.path.venueId, by: input.caller) { queue in
            try await queue.setPresence(of: input.path.singerId, to: input.body.presence)
        }
        return .ok(now.queue, headers: .init(eTag: now.version))
    }

    /// Begins a night.
    public func startNight(_ input: StartNight.Input) async throws -> StartNight.Output {
        let now = try await changed(input.path.venueId, by: input.caller) { queue in
            try await queue.transaction.execute(QueueVenueStatements.startNight, [.uuid(queue.venue)])
        }
        return .ok(now.queue, headers: .init(eTag: now.version))
    }
}

extension QueuePlace {
    /// Reads where a request is to go.
    ///
    /// - Throws: 400 where what the move needs is left out.
    fileprivate init(_ move: QueueMove) throws(Problem) {
        switch (move.to, move.place, move.aheadId, move.behindId) {
        case (.next, nil, nil, nil): self = .next
        case (.place, let place?, nil, nil): self = .place(Int(place))
        case (.after, nil, let ahead?, nil): self = .after(ahead)
        case (.before, nil, nil, let behind?): self = .before(behind)
        case (.between, nil, let ahead?, let behind?): self = .between(ahead, behind)
        default:
            throw .validation([
                Violation(
                    place: .body(pointer: "/to"), code: "placement",
                    message:
                        "must come with what it needs and nothing else: place with place, after with aheadId, "
                        + "before with behindId, between with both")
            ])
        }
    }
}
