import CoreTypes
import Generated
import Postgres
import Rotation
import SpecRuntime

/// Where a host puts a request.
enum QueuePlace: Sendable {
    /// 1 for the next song, 2 for the one after it, and so on.
    case place(Int)
    /// Called next, before everything that was put there earlier.
    case next
    case after(Int64)
    case before(Int64)
    case between(Int64, Int64)
}

extension LockedQueue {
    /// Moves a request. It stays there until it is sung or released; the newer of two moves wins.
    ///
    /// - Throws: 404; 409 for a request that does not wait, and for a neighbour that does not.
    func move(_ request: Int64, to place: QueuePlace) async throws {
        try await requireWaiting(request)
        let queue = try await snapshot()
        let values: [PostgresValue]
        switch place {
        case .next: values = [.text("next"), .null, .null, .null]
        case .place(let number):
            let begun = queue.requests.values.count { $0.request.status == .performing }
            let song = queue.night.performances.count + begun + number
            values = [.text("song"), .int64(Int64(song)), .null, .null]
        case .after(let ahead):
            try requireNeighbours([ahead], of: request, in: queue)
            values = [.text("after"), .null, .int64(ahead), .null]
        case .before(let behind):
            try requireNeighbours([behind], of: request, in: queue)
            values = [.text("before"), .null, .null, .int64(behind)]
        case .between(let ahead, let behind):
            try requireNeighbours([ahead, behind], of: request, in: queue)
            values = [.text("between"), .null, .int64(ahead), .int64(behind)]
        }
        let revision = try await transaction.first(QueueChangeStatements.nextRevision, [.uuid(venue)]) ?? 1
        try await transaction.execute(
            QueueChangeStatements.pin, [.uuid(venue), .int64(request)] + values + [.int64(revision)])
    }

    /// Takes a host's move back; nothing happens to a request that was not moved.
    ///
    /// - Throws: 404.
    func release(_ request: Int64) async throws {
        _ = try await state(of: request)
        try await transaction.execute(QueueChangeStatements.release, [.uuid(venue), .int64(request)])
    }

    /// Holds a request back, or has it called again.
    ///
    /// - Throws: 404; 409 for a request that does not wait.
    func hold(_ request: Int64, _ isHeld: Bool) async throws {
        try await requireWaiting(request)
        try await transaction.execute(
            QueueChangeStatements.hold, [.uuid(venue), .int64(request), .bool(isHeld)])
    }

    /// Refuses a request that is over or being sung.
    func requireWaiting(_ request: Int64) async throws {
        let state = try await state(of: request)
        guard !state.isOver else { throw Problem.requestOver }
        guard state.status == .pending else { throw Problem.requestOnStage }
    }

    private func requireNeighbours(
        _ neighbours: [Int64], of request: Int64, in queue: QueueSnapshot
    ) throws(Problem) {
        guard neighbours.allSatisfy({ $0 != request && queue.requests[$0] != nil }),
            Set(neighbours).count == neighbours.count
        else { throw .conflict("The request to stand beside is not in the queue.") }
    }
}
