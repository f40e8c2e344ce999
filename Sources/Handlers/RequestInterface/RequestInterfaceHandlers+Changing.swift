import CoreTypes
public import Generated
import Postgres
import SpecRuntime

extension RequestInterfaceHandlers {
    /// Marks a request as sung.
    public func interfaceMarkProcessed(
        _ input: InterfaceMarkProcessed.Input
    ) async throws -> InterfaceMarkProcessed.Output {
        let id = input.path.requestId
        try await change(id, by: input.caller) { try await $0.perform([id]) }
        return .ok(RequestMarked(success: true))
    }

    /// Has a request wait again.
    public func interfaceMarkUnprocessed(
        _ input: InterfaceMarkUnprocessed.Input
    ) async throws -> InterfaceMarkUnprocessed.Output {
        let id = input.path.requestId
        try await change(id, by: input.caller) { try await $0.reopen([id]) }
        return .ok(RequestMarked(success: true))
    }

    /// Marks those of many requests as sung that the account has.
    public func interfaceBulkProcess(
        _ input: InterfaceBulkProcess.Input
    ) async throws -> InterfaceBulkProcess.Output {
        let program = input.caller
        let count = try await services.change(program) { transaction in
            let rows = try await transaction.rows(
                RequestStatements.venues, [.uuid(program.accountId), .int64Array(input.body.requestIds)])
            let requests = Dictionary(grouping: rows, by: \.venue)
            var count: Int64 = 0
            for queue in try await transaction.lockedQueues(ofVenues: Set(requests.keys)) {
                count += try await queue.perform((requests[queue.venue] ?? []).map(\.request))
            }
            return count
        }
        return .ok(ProcessedCount(processedCount: Int32(clamping: count)))
    }

    /// Takes a request out of the queue.
    public func interfaceDeleteRequest(
        _ input: InterfaceDeleteRequest.Input
    ) async throws -> InterfaceDeleteRequest.Output {
        let id = input.path.requestId
        try await change(id, by: input.caller) { try await $0.cancel([id]) }
        return .noContent
    }
}
