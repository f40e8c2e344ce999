import CoreTypes
import Postgres
import SpecRuntime

/// A venue's queue that nobody else changes until the transaction ends. All changes of queues are made here.
struct LockedQueue: Sendable {
    let transaction: Transaction
    let venue: UUID

    /// The queue as it is now.
    ///
    /// - Throws: 404 where the venue is gone.
    func snapshot() async throws -> QueueSnapshot {
        guard let queue = try await transaction.queue(ofVenue: venue) else { throw Problem.noCustomerVenue }
        return queue
    }

    /// What became of a request so far.
    ///
    /// - Throws: 404 where the venue has no such request.
    func state(of request: Int64) async throws -> RequestState {
        let state = try await transaction.first(
            QueueChangeStatements.state, [.uuid(venue), .int64(request)])
        guard let state else { throw Problem.noRequest }
        return state
    }
}

extension Transaction {
    /// Locks the queue of a venue; nil where there is no such venue.
    ///
    /// Queues come first: a transaction that locks one holds no other lock but those of queues with lesser ids.
    func lockedQueue(ofVenue id: UUID) async throws -> LockedQueue? {
        try await first(QueueVenueStatements.lock, [.uuid(id)]).map {
            LockedQueue(transaction: self, venue: $0)
        }
    }
}

extension Transaction {
    /// Locks the queue that a request of an account is in.
    ///
    /// - Throws: 404.
    func lockedQueue(ofRequest id: Int64, of account: UUID) async throws -> LockedQueue {
        let row = try await first(RequestStatements.venues, [.uuid(account), .int64Array([id])])
        guard let row, let queue = try await lockedQueue(ofVenue: row.venue) else { throw Problem.noRequest }
        return queue
    }
}

/// What became of a request so far.
struct RequestState: RowDecodable, Sendable {
    enum Status: String {
        case pending, performing, performed, cancelled, skipped
    }

    let status: Status
    let isHeld: Bool

    var isOver: Bool { status != .pending && status != .performing }

    init(from row: inout RowReader) throws(RowDecodingError) {
        guard let status = Status(rawValue: try row.text()) else { throw row.failure("no status") }
        self.status = status
        isHeld = try row.bool()
    }
}

extension Problem {
    /// 404: no request of that id, or somebody else's.
    static var noRequest: Problem { .notFound("There is no request of that id.") }
    /// 404: no singer of that id at the venue.
    static var noSinger: Problem { .notFound("There is no singer of that id at the venue.") }
    /// 409: nothing can be done with it any more.
    static var requestOver: Problem { .conflict("The request is over.") }
    /// 409: it has begun.
    static var requestOnStage: Problem { .conflict("The request is being sung.") }
    /// 409: the singer has it waiting already.
    static var requestTwice: Problem { .conflict("This song is already in the queue for you.") }
}
