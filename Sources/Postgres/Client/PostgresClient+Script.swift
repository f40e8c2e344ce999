extension PostgresClient {
    /// Runs SQL text that may hold several statements, outside a transaction, without parameters and without
    /// preparing it; for what PostgreSQL refuses inside one, such as `CREATE DATABASE`.
    ///
    /// The text must come from the program, never from a request.
    public func runUnprepared(trusted sql: String, timeout: Duration? = nil) async throws {
        let lease = LeaseID(number: nextID())
        defer { _ = submit(.release(lease)) }
        _ = try await script(sql, named: "script", at: .opening(lease), timeout: timeout)
    }
}
