/// Runs work that is cancelled when its time is up.
///
/// - Throws: ``OutboundHTTPError/timedOut``, or what the work throws.
func withDeadline<T: Sendable>(
    _ timeout: Duration, _ work: @escaping @Sendable () async throws -> T
) async throws -> T {
    try await withThrowingTaskGroup(of: T.self) { group in
        defer { group.cancelAll() }
        group.addTask(operation: work)
        group.addTask {
            try await Task.sleep(for: timeout)
            throw OutboundHTTPError.timedOut
        }
        guard let first = try await group.next() else { throw CancellationError() }
        return first
    }
}
