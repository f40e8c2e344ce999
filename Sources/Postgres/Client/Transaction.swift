/// A transaction in progress, valid inside the closure it was given to.
public struct Transaction: Sendable {
    let client: PostgresClient
    let lease: LeaseID

    /// Runs a statement and decodes every row.
    public func rows<Row>(
        _ statement: Statement<Row>, _ values: [PostgresValue] = [], timeout: Duration? = nil
    ) async throws -> [Row] {
        try await client.run(statement.text, values, at: .lease(lease), timeout: timeout)
            .decodeRows(of: statement.text)
    }

    /// Runs a statement and decodes its first row; nil where there is none.
    public func first<Row>(
        _ statement: Statement<Row>, _ values: [PostgresValue] = [], timeout: Duration? = nil
    ) async throws -> Row? {
        let result = try await client.run(statement.text, values, at: .lease(lease), timeout: timeout)
        return result.rowCount == 0 ? nil : try result.decodeRow(0, of: statement.text)
    }

    /// Runs a statement; gives the number of rows that it touched.
    @discardableResult
    public func execute(
        _ statement: Statement<NoRow>, _ values: [PostgresValue] = [], timeout: Duration? = nil
    ) async throws -> Int {
        try await client.run(statement.text, values, at: .lease(lease), timeout: timeout).affectedRows
    }

    /// Runs SQL text that may hold several statements, without parameters and without preparing it.
    ///
    /// For migrations and seeds; the text must come from the program, never from a request.
    @discardableResult
    public func runUnprepared(trusted sql: String, timeout: Duration? = nil) async throws -> Int {
        try await client.script(sql, named: "script", at: .lease(lease), timeout: timeout).affectedRows
    }
}
