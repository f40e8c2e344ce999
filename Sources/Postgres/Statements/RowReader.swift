import CLibPQ

/// A cursor over the columns of one row, read from left to right.
///
/// The bytes stay in libpq's memory until a column becomes a value. Each method reads the next column; the
/// one named `optional…` gives nil for `NULL`, the other refuses it.
public struct RowReader: ~Copyable {
    private let result: OpaquePointer
    private let row: Int32
    private let checksTypes: Bool
    private var column: Int32 = 0

    init(result: OpaquePointer, row: Int32, checksTypes: Bool) {
        self.result = result
        self.row = row
        self.checksTypes = checksTypes
    }

    /// The bytes of the next column, nil for `NULL`; refuses a column whose type is not accepted.
    @inline(__always)
    mutating func field(
        _ wanted: StaticString, _ accepts: (TypeOID) -> Bool
    ) throws(RowDecodingError) -> UnsafeRawBufferPointer? {
        let index = column
        column += 1
        if checksTypes { try checkType(index, wanted, accepts) }
        guard PQgetisnull(result, row, index) == 0 else { return nil }
        return UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, index), count: Int(PQgetlength(result, row, index)))
    }

    private func checkType(
        _ index: Int32, _ wanted: StaticString, _ accepts: (TypeOID) -> Bool
    ) throws(RowDecodingError) {
        guard index < PQnfields(result) else {
            throw RowDecodingError(
                column: "\(index + 1)", reason: "the statement returns \(PQnfields(result)) columns",
                isMismatch: true)
        }
        let type = TypeOID(rawValue: PQftype(result, index))
        guard accepts(type) else {
            throw RowDecodingError(
                column: name(of: index),
                reason:
                    "\(wanted) was expected, the statement returns \(type.displayName); cast it in the SQL",
                isMismatch: true)
        }
    }

    /// Refuses a result with columns that nobody read, the sign of a row and a statement out of step.
    func checkComplete() throws(RowDecodingError) {
        guard checksTypes, column < PQnfields(result) else { return }
        throw RowDecodingError(
            column: name(of: column), reason: "the statement returns it, the row does not read it",
            isMismatch: true)
    }

    /// The value of a column that the caller requires.
    @inline(__always)
    func required<Value>(_ value: Value?) throws(RowDecodingError) -> Value {
        guard let value else { throw failure("it is NULL, and the row does not allow that") }
        return value
    }

    /// Reports what is wrong with the column that was read last; for decoders that check a value's content.
    public func failure(_ reason: String) -> RowDecodingError {
        RowDecodingError(column: name(of: column - 1), reason: reason, isMismatch: false)
    }

    private func name(of index: Int32) -> String {
        PQfname(result, index).map { String(cString: $0) } ?? "\(index + 1)"
    }
}
