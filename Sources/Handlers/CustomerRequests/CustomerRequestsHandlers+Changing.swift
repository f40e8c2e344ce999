import CoreTypes
public import Generated
import Postgres
import SpecRuntime

extension CustomerRequestsHandlers {
    /// Changes what the body names of a request.
    public func updateRequest(_ input: UpdateRequest.Input) async throws -> UpdateRequest.Output {
        let (id, changes) = (input.path.requestId, input.body)
        return .ok(
            try await change(input.path.venueId, of: try Tenant(input.caller)) { queue in
                _ = try await queue.state(of: id)
                try await queue.change(id, notes: changes.notes, keyChange: changes.keyChange)
                if let isProcessed = changes.processed { try await queue.set([id], processed: isProcessed) }
                return try await queue.request(id)
            })
    }

    /// Takes a request out of the queue.
    public func deleteRequest(_ input: DeleteRequest.Input) async throws -> DeleteRequest.Output {
        try await change(input.path.venueId, of: try Tenant(input.caller)) { queue in
            _ = try await queue.state(of: input.path.requestId)
            try await queue.cancel([input.path.requestId])
        }
        return .noContent
    }

    /// Marks a request as sung, or has it wait again.
    public func setRequestProcessed(
        _ input: SetRequestProcessed.Input
    ) async throws -> SetRequestProcessed.Output {
        let (tenant, id) = (try Tenant(input.caller), input.path.requestId)
        return .ok(
            try await services.change(tenant) { transaction in
                let queue = try await transaction.lockedQueue(ofRequest: id, of: tenant.account)
                try await queue.set([id], processed: input.body.processed)
                return try await queue.request(id)
            })
    }

    /// Marks many requests, or none where one is not the account's.
    public func bulkSetRequestsProcessed(
        _ input: BulkSetRequestsProcessed.Input
    ) async throws -> BulkSetRequestsProcessed.Output {
        let (tenant, ids) = (try Tenant(input.caller), input.body.requestIds)
        let count = try await services.change(tenant) { transaction in
            let rows = try await transaction.rows(
                RequestStatements.venues, [.uuid(tenant.account), .int64Array(ids)])
            try Self.requireAll(ids, among: Set(rows.map(\.request)))
            let requests = Dictionary(grouping: rows, by: \.venue)
            var count: Int64 = 0
            for queue in try await transaction.lockedQueues(ofVenues: Set(requests.keys)) {
                let own = (requests[queue.venue] ?? []).map(\.request)
                count += try await queue.set(own, processed: input.body.processed)
            }
            return count
        }
        return .ok(UpdatedCount(updatedCount: Int32(clamping: count)))
    }

    /// Empties a venue's queue, or deletes its history.
    public func bulkDeleteRequests(_ input: BulkDeleteRequests.Input) async throws
        -> BulkDeleteRequests.Output
    {
        let count = try await change(input.query.venueId, of: try Tenant(input.caller)) { queue in
            guard input.query.processed == true else { return try await queue.clear(stage: true) }
            return Int64(
                try await queue.transaction.execute(RequestStatements.deleteHistory, [.uuid(queue.venue)]))
        }
        return .ok(DeletedCount(deletedCount: count))
    }

    private static func requireAll(_ ids: [Int64], among known: Set<Int64>) throws(Problem) {
        let violations = ids.enumerated().filter { !known.contains($0.element) }.map { index, _ in
            Violation(
                place: .body(pointer: "/requestIds/\(index)"), code: "unknown_request",
                message: "must be the id of a request of the account")
        }
        guard violations.isEmpty else { throw .validation(violations) }
    }
}

extension LockedQueue {
    /// Has requests be sung, or wait again; gives how many that changed.
    @discardableResult
    fileprivate func set(_ requests: [Int64], processed: Bool) async throws -> Int64 {
        try await processed ? perform(requests) : reopen(requests)
    }

    /// A request of the venue as it is now.
    fileprivate func request(_ id: Int64) async throws -> CustomerRequest {
        let row = try await transaction.first(RequestStatements.ofVenue, [.uuid(venue), .int64(id)])
        guard let row else { throw Problem.noRequest }
        return row.request
    }
}
