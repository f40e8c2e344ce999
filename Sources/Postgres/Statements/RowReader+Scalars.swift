import CoreTypes

extension RowReader {
    /// Reads a `boolean`.
    public mutating func bool() throws(RowDecodingError) -> Bool { try required(optionalBool()) }

    /// Reads a `boolean` or `NULL`.
    public mutating func optionalBool() throws(RowDecodingError) -> Bool? {
        guard let bytes = try field("boolean", { $0 == .bool }) else { return nil }
        return bytes[0] != 0
    }

    /// Reads an `integer` or `smallint`.
    public mutating func int32() throws(RowDecodingError) -> Int32 { try required(optionalInt32()) }

    /// Reads an `integer`, a `smallint` or `NULL`.
    public mutating func optionalInt32() throws(RowDecodingError) -> Int32? {
        guard let bytes = try field("integer", { $0 == .int4 || $0 == .int2 }) else { return nil }
        return bytes.count == 4 ? bytes.bigEndian(Int32.self) : Int32(bytes.bigEndian(Int16.self))
    }

    /// Reads a `bigint`, `integer` or `smallint`.
    public mutating func int64() throws(RowDecodingError) -> Int64 { try required(optionalInt64()) }

    /// Reads a `bigint`, an `integer`, a `smallint` or `NULL`.
    public mutating func optionalInt64() throws(RowDecodingError) -> Int64? {
        guard let bytes = try field("bigint", { $0 == .int8 || $0 == .int4 || $0 == .int2 }) else {
            return nil
        }
        switch bytes.count {
        case 8: return bytes.bigEndian(Int64.self)
        case 4: return Int64(bytes.bigEndian(Int32.self))
        default: return Int64(bytes.bigEndian(Int16.self))
        }
    }

    /// Reads a `double precision` or `real`.
    public mutating func double() throws(RowDecodingError) -> Double { try required(optionalDouble()) }

    /// Reads a `double precision`, a `real` or `NULL`.
    public mutating func optionalDouble() throws(RowDecodingError) -> Double? {
        guard let bytes = try field("double precision", { $0 == .float8 || $0 == .float4 }) else {
            return nil
        }
        if bytes.count == 8 { return Double(bitPattern: bytes.bigEndian(UInt64.self)) }
        return Double(Float(bitPattern: bytes.bigEndian(UInt32.self)))
    }

    /// Reads a `uuid`.
    public mutating func uuid() throws(RowDecodingError) -> UUID { try required(optionalUUID()) }

    /// Reads a `uuid` or `NULL`.
    public mutating func optionalUUID() throws(RowDecodingError) -> UUID? {
        guard let bytes = try field("uuid", { $0 == .uuid }) else { return nil }
        return bytes.uuid()
    }

    /// Reads a `timestamptz`; its infinities are refused.
    public mutating func timestamp() throws(RowDecodingError) -> Timestamp {
        try required(optionalTimestamp())
    }

    /// Reads a `timestamptz` or `NULL`; its infinities are refused.
    public mutating func optionalTimestamp() throws(RowDecodingError) -> Timestamp? {
        guard let bytes = try field("timestamptz", { $0 == .timestamptz }) else { return nil }
        let wire = bytes.bigEndian(Int64.self)
        let (microseconds, overflow) = wire.addingReportingOverflow(WireEpoch.microseconds)
        guard !overflow, wire != .min else { throw failure("the instant is infinite") }
        return Timestamp(microsecondsSinceEpoch: microseconds)
    }

    /// Reads a `date` of the years 0 to 9999.
    public mutating func date() throws(RowDecodingError) -> CalendarDate { try required(optionalDate()) }

    /// Reads a `date` of the years 0 to 9999, or `NULL`.
    public mutating func optionalDate() throws(RowDecodingError) -> CalendarDate? {
        guard let bytes = try field("date", { $0 == .date }) else { return nil }
        guard let date = CalendarDate(daysSinceEpoch: Int(bytes.bigEndian(Int32.self)) + WireEpoch.days)
        else {
            throw failure("the day is outside the years 0 to 9999")
        }
        return date
    }
}

extension UnsafeRawBufferPointer {
    /// The number at the start of the bytes, in network order.
    @inline(__always)
    func bigEndian<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at offset: Int = 0) -> T {
        T(bigEndian: loadUnaligned(fromByteOffset: offset, as: T.self))
    }

    /// The identifier at the given place.
    @inline(__always)
    func uuid(at offset: Int = 0) -> UUID {
        UUID(high: bigEndian(UInt64.self, at: offset), low: bigEndian(UInt64.self, at: offset + 8))
    }
}
