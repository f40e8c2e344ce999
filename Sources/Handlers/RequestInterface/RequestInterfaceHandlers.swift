import CoreTypes
public import Generated
import Postgres
import SpecRuntime

/// Answers programs of an account that show its requests and say what was sung.
public struct RequestInterfaceHandlers: RequestInterfaceAPI {
    let services: TenantServices

    /// Answers for the accounts behind these services.
    public init(services: TenantServices) {
        self.services = services
    }

    /// Changes the queue that a request is in.
    ///
    /// - Throws: 404; 403 where the trial or the subscription is over.
    func change(
        _ request: Int64, by program: AccountProgram, _ body: (LockedQueue) async throws -> Void
    ) async throws {
        try await services.change(program) { transaction in
            let queue = try await transaction.lockedQueue(ofRequest: request, of: program.accountId)
            _ = try await queue.state(of: request)
            try await body(queue)
        }
    }
}
