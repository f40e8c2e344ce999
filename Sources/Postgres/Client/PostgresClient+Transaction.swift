import Logging

extension PostgresClient {
    /// Runs a closure in a transaction on a leased connection: commits when it returns, rolls back when it
    /// throws.
    ///
    /// `isolation` says how far to keep it apart from concurrent transactions. `retries` says how often to run the
    /// closure again after a serialization failure or a deadlock; it is only for closures without other
    /// effects.
    ///
    /// Throws whatever the closure threw; `PostgresUnavailable.poolExhausted` where no connection became free
    /// in time; `PostgresUnavailable.serialization` where the transaction collided with others more often
    /// than `retries`; `PostgresUnavailable.commitUnknown` where the connection was lost during `COMMIT`.
    @discardableResult
    public func transaction<Answer: Sendable>(
        _ isolation: IsolationLevel = .readCommitted, retries: Int = 0,
        _ body: (Transaction) async throws -> Answer
    ) async throws -> Answer {
        var left = retries
        while true {
            do {
                return try await attempt(isolation, body)
            } catch let error as PostgresError {
                guard let cause = error.server, cause.sqlState.isRetryable else { throw error }
                guard left > 0 else { throw PostgresUnavailable.serialization(cause) }
                left -= 1
            }
        }
    }

    private func attempt<Answer: Sendable>(
        _ isolation: IsolationLevel, _ body: (Transaction) async throws -> Answer
    ) async throws -> Answer {
        let transaction = Transaction(client: self, lease: try await begin(isolation))
        defer { _ = submit(.release(transaction.lease)) }
        let answer: Answer
        do {
            answer = try await body(transaction)
        } catch {
            await rollBack(transaction)
            throw error
        }
        try await commit(transaction)
        return answer
    }

    /// Leases a connection and begins; tries once more where the connection turns out to be dead, as nothing
    /// has been done on it yet.
    private func begin(_ isolation: IsolationLevel) async throws -> LeaseID {
        do {
            return try await beginOnce(isolation)
        } catch PostgresUnavailable.unavailable {
            return try await beginOnce(isolation)
        }
    }

    private func beginOnce(_ isolation: IsolationLevel) async throws -> LeaseID {
        let lease = LeaseID(number: nextID())
        do {
            _ = try await script(
                "BEGIN ISOLATION LEVEL \(isolation.rawValue)", named: "begin", at: .opening(lease),
                timeout: configuration.acquireTimeout)
            return lease
        } catch {
            _ = submit(.release(lease))
            throw error
        }
    }

    /// A transaction that cannot be rolled back leaves its connection in it, which is closed when it is
    /// released.
    private func rollBack(_ transaction: Transaction) async {
        do {
            _ = try await script(
                "ROLLBACK", named: "rollback", at: .lease(transaction.lease), isShielded: true)
        } catch {
            logger.debug("a transaction was rolled back by closing its connection: \(error)")
        }
    }

    private func commit(_ transaction: Transaction) async throws {
        let result: QueryResult
        do {
            result = try await script(
                "COMMIT", named: "commit", at: .lease(transaction.lease), isShielded: true)
        } catch is PostgresUnavailable {
            throw PostgresUnavailable.commitUnknown
        }
        guard result.commandTag == "COMMIT" else { throw PostgresError.rolledBack }
    }
}
