import CoreTypes
import Generated
import Postgres
import Rotation
import SpecRuntime

/// A venue's queue at one moment, and its order. Everything that shows or changes a queue reads it here.
struct QueueSnapshot: Sendable {
    let venue: QueueVenue
    let requests: [Int64: LiveRequestRow]
    let singers: [SingerRow]
    let night: VenueNight
    let order: QueueOrder
    private let entries: [Int64: QueueEntry]
    private let waits: [WaitRange]

    init(
        venue: QueueVenue, requests: [LiveRequestRow], singers: [SingerRow], performances: [PerformanceRow],
        pins: [PinRow]
    ) {
        self.venue = venue
        self.singers = singers
        self.requests = Dictionary(requests.map { ($0.request.id, $0) }, uniquingKeysWith: { $1 })
        night = VenueNight(
            policy: venue.policy, singers: singers.map(\.rotated), requests: requests.map(\.rotated),
            performances: performances.map(\.performance), pins: pins.map(\.pin))
        order = night.order()
        entries = Dictionary(order.entries.map { ($0.request.value, $0) }, uniquingKeysWith: { $1 })
        let onStage = requests.first { $0.request.status == .performing }
        let pace = Pace(
            ends: performances.map(\.performance.endedAt), stageSince: onStage?.request.startedAt,
            now: venue.now)
        waits = pace.waits(places: order.callable.count)
    }

    /// Where a request stands; nil for one that is not in the queue.
    func entry(of request: Int64) -> QueueEntry? { entries[request] }

    /// How long it takes until what is at a place begins; nil for what is not called or has begun.
    func wait(at place: Int?) -> WaitEstimate? {
        guard let place, waits.indices.contains(place - 1) else { return nil }
        let range = waits[place - 1]
        return WaitEstimate(
            minimumMinutes: Int32(clamping: range.low), maximumMinutes: Int32(clamping: range.high))
    }

    /// What a singer is called.
    func name(of singer: SingerID) -> String {
        singers.first { $0.id == singer.value }?.name ?? "somebody"
    }

    /// Why a request stands where it does, in English.
    func reason(of entry: QueueEntry) -> String {
        String(entry.reason.text { name(of: $0) }.prefix(400))
    }

    /// Whether having these sung now, one after the other, means that the first of the others would have been next.
    /// Those that were moved to their places are out of turn, too.
    func outOfTurn(among chosen: Set<Int64>) -> Set<Int64> {
        let due = order.callable.prefix { chosen.contains($0.request.value) }
            .filter { $0.reason != .movedByHost }
        return chosen.subtracting(due.map(\.request.value))
    }
}

extension Transaction {
    /// The queue of a venue as this transaction sees it; nil where there is no such venue.
    ///
    /// It is a state that existed where the transaction has locked the queue or sees one snapshot of the database.
    func queue(ofVenue id: UUID) async throws -> QueueSnapshot? {
        guard let venue = try await first(QueueVenueStatements.byID, [.uuid(id)]) else { return nil }
        let tonight: [PostgresValue] = [.uuid(id), .timestamp(venue.nightStart)]
        return QueueSnapshot(
            venue: venue, requests: try await rows(QueueStatements.requests, [.uuid(id)]),
            singers: try await rows(QueueStatements.singers, tonight),
            performances: try await rows(QueueStatements.performances, tonight),
            pins: try await rows(QueueStatements.pins, [.uuid(id)]))
    }
}

extension PostgresClient {
    /// The queue of a venue, in a state that existed; nil where there is no such venue.
    func queue(ofVenue id: UUID) async throws -> QueueSnapshot? {
        try await transaction(.repeatableRead) { try await $0.queue(ofVenue: id) }
    }

    /// The version of a venue's queue, and the queue unless the client has this version; neither where there is no such
    /// venue.
    func queue(
        ofVenue id: UUID, unlessUnchanged conditions: RequestConditions
    ) async throws -> (version: EntityTag?, queue: QueueSnapshot?) {
        guard let venue = try await first(QueueVenueStatements.byID, [.uuid(id)]) else { return (nil, nil) }
        guard !conditions.isUnchanged(venue.version) else { return (venue.version, nil) }
        guard let queue = try await queue(ofVenue: id) else { return (nil, nil) }
        return (queue.venue.version, queue)
    }
}
