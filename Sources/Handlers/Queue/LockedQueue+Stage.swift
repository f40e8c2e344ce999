import CoreTypes
import Generated
import Postgres
import SpecRuntime

extension LockedQueue {
    /// Puts a request on stage; what was there has been sung. Nothing happens to one that is there.
    ///
    /// - Throws: 404; 409 for a request that is over.
    func start(_ request: Int64) async throws {
        let state = try await state(of: request)
        guard !state.isOver else { throw Problem.requestOver }
        guard state.status == .pending else { return }
        let queue = try await snapshot()
        let onStage = queue.requests.values.filter { $0.request.status == .performing }.map(\.request.id)
        try await end(onStage, as: .performed)
        let isOutOfTurn = !queue.outOfTurn(among: [request]).isEmpty
        try await transaction.execute(
            QueueChangeStatements.start, [.uuid(venue), .int64(request), .bool(isOutOfTurn)])
    }

    /// Notes that requests were sung; those that are over already stay as they are.
    ///
    /// - Returns: How many were not over.
    @discardableResult
    func perform(_ requests: [Int64]) async throws -> Int64 {
        let queue = try await snapshot()
        let waiting = Set(requests.filter { queue.requests[$0]?.request.status == .pending })
        return try await end(requests, as: .performed, outOfTurn: queue.outOfTurn(among: waiting))
    }

    /// Has requests wait again that are over, in their former places.
    ///
    /// - Returns: How many were over.
    /// - Throws: 409 where the singer has the same song waiting.
    @discardableResult
    func reopen(_ requests: [Int64]) async throws -> Int64 {
        try await refusingTwice {
            try await transaction.first(
                QueueChangeStatements.reopen, [.uuid(venue), .int64Array(requests)]) ?? 0
        }
    }

    /// Takes a request out that is not sung after all; its singer keeps the place. Nothing happens to one that was
    /// skipped.
    ///
    /// - Throws: 404; 409 for a request that is over otherwise.
    func skip(_ request: Int64) async throws {
        let state = try await state(of: request)
        guard state.status != .skipped else { return }
        guard !state.isOver else { throw Problem.requestOver }
        try await end([request], as: .skipped)
    }

    /// Takes requests out of the queue; those that are over stay as they are.
    ///
    /// - Returns: How many were in it.
    @discardableResult
    func cancel(_ requests: [Int64]) async throws -> Int64 {
        try await end(requests, as: .cancelled)
    }

    /// Takes everything out that waits or is held, and what is being sung where `stage` says so.
    ///
    /// - Returns: How many that were.
    @discardableResult
    func clear(stage: Bool = false) async throws -> Int64 {
        try await cancel(
            try await transaction.rows(QueueChangeStatements.live, [.uuid(venue), .bool(stage)]))
    }

    @discardableResult
    private func end(
        _ requests: [Int64], as status: RequestState.Status, outOfTurn: Set<Int64> = []
    ) async throws -> Int64 {
        guard !requests.isEmpty else { return 0 }
        return try await transaction.first(
            QueueChangeStatements.end,
            [.uuid(venue), .int64Array(requests), .text(status.rawValue), .int64Array(outOfTurn.sorted())])
            ?? 0
    }

    /// Answers a song that its singer has waiting already.
    @discardableResult
    func refusingTwice<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        do {
            return try await body()
        } catch let error as PostgresError where error.server?.constraint == "requests_one_pending_per_singer"
        {
            throw Problem.requestTwice
        }
    }
}
