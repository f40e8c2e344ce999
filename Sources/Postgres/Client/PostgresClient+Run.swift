import CLibPQ

extension PostgresClient {
    /// Runs a prepared statement, which is described to the client first where no caller has done so.
    ///
    /// A schema change can make the server refuse a statement before it runs; outside a transaction it is
    /// prepared afresh then, once.
    func run(
        _ statement: StatementText, _ values: [PostgresValue], at place: Command.Place, timeout: Duration?
    ) async throws -> QueryResult {
        let deadline = deadline(after: timeout)
        do {
            return try await runOnce(statement, values, at: place, deadline: deadline)
        } catch let error as StalePlan {
            catalog.renew(error.prepared)
            guard place == .shared else { throw PostgresError.server(error.cause) }
            return try await runAgain(statement, values, deadline: deadline)
        }
    }

    private func runAgain(
        _ statement: StatementText, _ values: [PostgresValue], deadline: MonotonicTime
    ) async throws -> QueryResult {
        do {
            return try await runOnce(statement, values, at: .shared, deadline: deadline)
        } catch let error as StalePlan {
            throw PostgresError.server(error.cause)
        }
    }

    private func runOnce(
        _ statement: StatementText, _ values: [PostgresValue], at place: Command.Place,
        deadline: MonotonicTime
    ) async throws -> QueryResult {
        let described: DescribedStatement
        if let known = catalog.described(statement) {
            described = known
        } else {
            described = try await describe(statement, at: place, deadline: deadline)
        }
        let parameters = try encodeParameters(values, for: described.parameterTypes, of: statement)
        let outcome = await perform(
            .execute(described.prepared, parameters), at: place, deadline: deadline)
        return try result(of: outcome, for: described.prepared)
    }

    private func describe(
        _ statement: StatementText, at place: Command.Place, deadline: MonotonicTime
    ) async throws -> DescribedStatement {
        let prepared = catalog.preparedName(for: statement)
        let outcome = await perform(.describe(prepared), at: place, deadline: deadline)
        let result = try result(of: outcome, for: prepared)
        let types = (0..<PQnparams(result.pointer)).map { TypeOID(rawValue: PQparamtype(result.pointer, $0)) }
        return catalog.describe(prepared, parameterTypes: types)
    }

    private func result(of outcome: CommandOutcome, for prepared: PreparedName) throws -> QueryResult {
        do {
            return try outcome.result(of: prepared.statement.name.description)
        } catch let error as PostgresError {
            guard let cause = error.server, cause.sqlState.meansStalePlan else { throw error }
            throw StalePlan(prepared: prepared, cause: cause)
        }
    }

    /// Runs SQL without parameters on a leased connection.
    func script(
        _ sql: String, named name: String, at place: Command.Place, timeout: Duration? = nil,
        isShielded: Bool = false
    ) async throws -> QueryResult {
        let deadline = deadline(after: timeout)
        let outcome =
            isShielded
            ? await performShielded(.script(sql), at: place, deadline: deadline)
            : await perform(.script(sql), at: place, deadline: deadline)
        return try outcome.result(of: name)
    }

    /// Hands a command to the driver and waits for its outcome; cancels it with the task.
    func perform(
        _ operation: Command.Operation, at place: Command.Place, deadline: MonotonicTime
    ) async -> CommandOutcome {
        if Task.isCancelled { return .cancelled }
        let id = nextID()
        return await withTaskCancellationHandler {
            await perform(operation, id: id, at: place, deadline: deadline) {
                // The handler may have run before the driver knew the command.
                if Task.isCancelled { _ = submit(.cancel(command: id)) }
            }
        } onCancel: {
            _ = submit(.cancel(command: id))
        }
    }

    /// The same for what must be done even in a cancelled task.
    func performShielded(
        _ operation: Command.Operation, at place: Command.Place, deadline: MonotonicTime
    ) async -> CommandOutcome {
        await perform(operation, id: nextID(), at: place, deadline: deadline) {}
    }

    private func perform(
        _ operation: Command.Operation, id: UInt64, at place: Command.Place, deadline: MonotonicTime,
        afterwards: () -> Void
    ) async -> CommandOutcome {
        await withUnsafeContinuation { caller in
            let command = Command(
                id: id, place: place, operation: operation, deadline: deadline, caller: caller)
            if submit(.run(command)) { afterwards() } else { command.answer(.closed) }
        }
    }

    func deadline(after timeout: Duration?) -> MonotonicTime {
        .now().advanced(by: timeout ?? configuration.statementTimeout)
    }
}

/// The server refused a prepared statement before running it, since the schema has changed under it.
private struct StalePlan: Error {
    let prepared: PreparedName
    let cause: ServerError
}

extension SQLState {
    /// The cached plan must not change its columns, or the session has forgotten the statement.
    fileprivate var meansStalePlan: Bool { self == .featureNotSupported || self == .invalidStatementName }
}

extension CommandOutcome {
    /// The server's answer; throws whatever else the command ended with.
    func result(of name: String) throws -> QueryResult {
        switch self {
        case .result(let result):
            guard result.status != PGRES_FATAL_ERROR else {
                throw PostgresError.server(ServerError(result, statement: name))
            }
            return result
        case .unavailable(let reason): throw reason
        case .cancelled, .sent, .refused: throw PostgresError.cancelled
        case .closed: throw PostgresError.closed
        }
    }
}
