import CLibPQ

extension PostgresClient {
    /// Prepares a statement without running it, and checks that its columns are the ones that its row reads.
    ///
    /// For the test that goes through all statements of the program, so that none drifts from the schema.
    public func check<Row>(_ statement: Statement<Row>) async throws {
        let prepared = catalog.preparedName(for: statement.text)
        let outcome = await perform(.describe(prepared), at: .shared, deadline: deadline(after: nil))
        let description = try outcome.result(of: statement.name)
        guard Row.self != NoRow.self else { return }
        guard let sample = description.sampleRow() else {
            throw PostgresUnavailable.unavailable("out of memory")
        }
        var reader = RowReader(result: sample.pointer, row: 0, checksTypes: true)
        do {
            _ = try Row(from: &reader)
            try reader.checkComplete()
        } catch  where error.isMismatch {
            throw PostgresError.decoding(
                statement: statement.name, column: error.column, reason: error.reason)
        } catch {
            // The sample's values mean nothing, so that a decoder may refuse them.
        }
    }
}

extension QueryResult {
    /// A row of zeros and empty texts in a described statement's columns; nil where memory has run out.
    func sampleRow() -> QueryResult? {
        guard let copy = PQcopyResult(pointer, PG_COPYRES_ATTRS) else { return nil }
        let sample = QueryResult(takingOwnershipOf: copy)
        for column in 0..<PQnfields(copy) {
            var value = TypeOID(rawValue: PQftype(copy, column)).sampleValue
            let length = Int32(value.count)
            guard
                value.withUnsafeMutableBytes({ bytes in
                    PQsetvalue(
                        copy, 0, column, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length)
                }) == 1
            else { return nil }
        }
        return sample
    }
}

extension TypeOID {
    /// The binary form of the type's simplest value.
    fileprivate var sampleValue: [UInt8] {
        switch self {
        case .bool: [0]
        case .int2: [0, 0]
        case .int4, .float4, .date: [UInt8](repeating: 0, count: 4)
        case .int8, .float8, .timestamptz: [UInt8](repeating: 0, count: 8)
        case .uuid: [UInt8](repeating: 0, count: 16)
        case .json: Array("{}".utf8)
        case .jsonb: [1] + Array("{}".utf8)
        case .textArray, .varcharArray, .int4Array, .int8Array, .uuidArray: [UInt8](repeating: 0, count: 12)
        default: []
        }
    }
}
