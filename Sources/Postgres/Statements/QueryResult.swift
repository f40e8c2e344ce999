import CLibPQ

/// Owns a result that libpq allocated.
// @unchecked: libpq never changes a result after handing it out, so that any thread may read it; the owner
// frees it.
final class QueryResult: @unchecked Sendable {
    let pointer: OpaquePointer

    init(takingOwnershipOf pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit { PQclear(pointer) }

    var status: ExecStatusType { PQresultStatus(pointer) }
    var rowCount: Int { Int(PQntuples(pointer)) }
    var columnCount: Int { Int(PQnfields(pointer)) }

    /// The rows that an `INSERT`, `UPDATE`, `DELETE`, `MERGE` or `COPY` touched; zero for other commands.
    var affectedRows: Int {
        PQcmdTuples(pointer).flatMap { Int(String(cString: $0)) } ?? 0
    }

    /// The name of the command that ended, for example `COMMIT` or `INSERT 0 1`.
    var commandTag: String {
        PQcmdStatus(pointer).map { String(cString: $0) } ?? ""
    }

    func errorField(_ code: Int32) -> String? {
        PQresultErrorField(pointer, code).map { String(cString: $0) }
    }

    /// The SQLSTATE of an error, nil for a success.
    var sqlState: SQLState? {
        errorField(ServerError.sqlStateField).map(SQLState.init(rawValue:))
    }

    /// Decodes every row.
    func decodeRows<Row: RowDecodable>(of statement: StatementText) throws(PostgresError) -> [Row] {
        var rows: [Row] = []
        rows.reserveCapacity(rowCount)
        for index in 0..<rowCount {
            rows.append(try decodeRow(index, of: statement))
        }
        return rows
    }

    /// Decodes one row; the first row of a result also checks the columns' types.
    func decodeRow<Row: RowDecodable>(_ index: Int, of statement: StatementText) throws(PostgresError) -> Row
    {
        var reader = RowReader(result: pointer, row: Int32(index), checksTypes: index == 0)
        do {
            let row = try Row(from: &reader)
            try reader.checkComplete()
            // Keeps the memory under the reader until the row is complete.
            withExtendedLifetime(self) {}
            return row
        } catch {
            throw .decoding(statement: statement.name.description, column: error.column, reason: error.reason)
        }
    }
}
