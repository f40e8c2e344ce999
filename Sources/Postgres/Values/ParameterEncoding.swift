import CoreTypes
import Glibc

/// Why a value cannot be sent to a parameter; the statement and the parameter's number are added by the
/// caller.
struct ParameterMismatch: Error {
    let reason: String
}

/// Encodes values for the parameter types that the server inferred.
func encodeParameters(
    _ values: [PostgresValue], for types: [TypeOID], of statement: StatementText
) throws(PostgresError) -> EncodedParameters {
    guard values.count == types.count else {
        throw .encoding(
            statement: statement.name.description, parameter: min(values.count, types.count) + 1,
            reason: "the statement has \(types.count) parameters, \(values.count) values were given")
    }
    if values.isEmpty { return .none }
    var writer = ParameterWriter(count: values.count)
    for index in values.indices {
        do {
            try encode(values[index], for: types[index], into: &writer)
        } catch {
            throw .encoding(statement: statement.name.description, parameter: index + 1, reason: error.reason)
        }
    }
    return writer.finish()
}

private func encode(
    _ value: PostgresValue, for type: TypeOID, into writer: inout ParameterWriter
) throws(ParameterMismatch) {
    switch value {
    case .null: writer.null()
    case .bool(let value):
        try require(type, .bool)
        writer.integer(UInt8(value ? 1 : 0))
    case .int32(let value): try encodeInteger(Int64(value), for: type, into: &writer)
    case .int64(let value): try encodeInteger(value, for: type, into: &writer)
    case .double(let value): encodeDouble(value, for: type, into: &writer)
    case .text(let value): try encodeText(value, for: type, into: &writer)
    case .uuid(let value): try encodeUUID(value, for: type, into: &writer)
    case .timestamp(let value):
        try require(type, .timestamptz)
        writer.integer(try wireMicroseconds(value))
    case .date(let value):
        try require(type, .date)
        writer.integer(Int32(truncatingIfNeeded: value.daysSinceEpoch - WireEpoch.days))
    case .json(let value): try encodeJSON(value, for: type, into: &writer)
    case .bytes(let value):
        try require(type, .bytea)
        value.withUnsafeBytes { writer.binary($0) }
    case .textArray, .int64Array, .uuidArray: try encodeArray(value, for: type, into: &writer)
    }
}

private func require(_ type: TypeOID, _ expected: TypeOID) throws(ParameterMismatch) {
    guard type == expected else {
        throw ParameterMismatch(
            reason: "a value for \(expected.displayName) was given, the server expects \(type.displayName)")
    }
}

private func encodeInteger(
    _ value: Int64, for type: TypeOID, into writer: inout ParameterWriter
) throws(ParameterMismatch) {
    switch type {
    case .int8: writer.integer(value)
    case .int4: writer.integer(try narrow(value, to: Int32.self, type))
    case .int2: writer.integer(try narrow(value, to: Int16.self, type))
    case .float8: writer.integer(Double(value).bitPattern)
    default: writeText(String(value), into: &writer)
    }
}

private func narrow<T: FixedWidthInteger>(
    _ value: Int64, to: T.Type, _ type: TypeOID
) throws(ParameterMismatch) -> T {
    guard let narrowed = T(exactly: value) else {
        throw ParameterMismatch(reason: "the number is out of the range of \(type.displayName)")
    }
    return narrowed
}

private func encodeDouble(_ value: Double, for type: TypeOID, into writer: inout ParameterWriter) {
    switch type {
    case .float8: writer.integer(value.bitPattern)
    case .float4: writer.integer(Float(value).bitPattern)
    default: writeText(value.isNaN ? "NaN" : "\(value)", into: &writer)
    }
}

private func encodeText(
    _ value: String, for type: TypeOID, into writer: inout ParameterWriter
) throws(ParameterMismatch) {
    var value = value
    let isClean = value.withUTF8 { bytes in
        guard let start = bytes.baseAddress, memchr(start, 0, bytes.count) != nil else {
            writeText(UnsafeRawBufferPointer(bytes), for: type, into: &writer)
            return true
        }
        return false
    }
    guard isClean else {
        throw ParameterMismatch(reason: "the text holds a NUL, which PostgreSQL cannot store")
    }
}

private func writeText(_ bytes: UnsafeRawBufferPointer, for type: TypeOID, into writer: inout ParameterWriter)
{
    switch type {
    // The binary form of these is the text itself, which spares libpq the search for its end.
    case .text, .varchar, .bpchar: writer.binary(bytes)
    default: writer.text(bytes)
    }
}

private func writeText(_ value: String, into writer: inout ParameterWriter) {
    var value = value
    value.withUTF8 { writer.text(UnsafeRawBufferPointer($0)) }
}

private func encodeUUID(
    _ value: UUID, for type: TypeOID, into writer: inout ParameterWriter
) throws(ParameterMismatch) {
    try require(type, .uuid)
    writer.uuid(value)
}

private func encodeJSON(
    _ value: [UInt8], for type: TypeOID, into writer: inout ParameterWriter
) throws(ParameterMismatch) {
    guard type == .json || type == .jsonb else { return try require(type, .jsonb) }
    guard !value.contains(0) else { throw ParameterMismatch(reason: "the JSON text holds a NUL") }
    value.withUnsafeBytes { writer.text($0) }
}

private func wireMicroseconds(_ value: Timestamp) throws(ParameterMismatch) -> Int64 {
    let (result, overflow) = value.microsecondsSinceEpoch.subtractingReportingOverflow(WireEpoch.microseconds)
    // The two extremes are PostgreSQL's infinities.
    guard !overflow, result > .min, result < .max else {
        throw ParameterMismatch(reason: "the instant is out of the range of timestamptz")
    }
    return result
}

private func encodeArray(
    _ value: PostgresValue, for type: TypeOID, into writer: inout ParameterWriter
) throws(ParameterMismatch) {
    switch value {
    case .textArray(let elements):
        guard type == .textArray || type == .varcharArray else { return try require(type, .textArray) }
        guard !elements.contains(where: { $0.utf8.contains(0) }) else {
            throw ParameterMismatch(reason: "a text of the array holds a NUL, which PostgreSQL cannot store")
        }
        writer.array(of: type == .textArray ? .text : .varchar, elements) { $1.text($0) }
    case .int64Array(let elements) where type == .int4Array:
        var narrowed: [Int32] = []
        for element in elements { narrowed.append(try narrow(element, to: Int32.self, .int4)) }
        writer.array(of: .int4, narrowed) { $1.integer($0) }
    case .int64Array(let elements):
        try require(type, .int8Array)
        writer.array(of: .int8, elements) { $1.integer($0) }
    case .uuidArray(let elements):
        try require(type, .uuidArray)
        writer.array(of: .uuid, elements) { $1.uuid($0) }
    default: throw ParameterMismatch(reason: "not an array")
    }
}
