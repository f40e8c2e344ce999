import CoreTypes

extension RowReader {
    /// Reads a `text[]` or `varchar[]` without nulls.
    public mutating func textArray() throws(RowDecodingError) -> [String] {
        try required(optionalTextArray())
    }

    /// Reads a `text[]` or `varchar[]` without nulls in it, or `NULL`.
    public mutating func optionalTextArray() throws(RowDecodingError) -> [String]? {
        guard let bytes = try field("text[]", { $0 == .textArray || $0 == .varcharArray }) else { return nil }
        return try elements(of: bytes) { String(decoding: $0, as: UTF8.self) }
    }

    /// Reads a `bigint[]` or `integer[]` without nulls.
    public mutating func int64Array() throws(RowDecodingError) -> [Int64] {
        try required(optionalInt64Array())
    }

    /// Reads a `bigint[]` or `integer[]` without nulls in it, or `NULL`.
    public mutating func optionalInt64Array() throws(RowDecodingError) -> [Int64]? {
        guard let bytes = try field("bigint[]", { $0 == .int8Array || $0 == .int4Array }) else { return nil }
        return try elements(of: bytes) {
            $0.count == 8 ? $0.bigEndian(Int64.self) : Int64($0.bigEndian(Int32.self))
        }
    }

    /// Reads a `uuid[]` without nulls.
    public mutating func uuidArray() throws(RowDecodingError) -> [UUID] { try required(optionalUUIDArray()) }

    /// Reads a `uuid[]` without nulls in it, or `NULL`.
    public mutating func optionalUUIDArray() throws(RowDecodingError) -> [UUID]? {
        guard let bytes = try field("uuid[]", { $0 == .uuidArray }) else { return nil }
        return try elements(of: bytes) { $0.uuid() }
    }

    /// The elements of a one-dimensional array: dimensions, flags, element type, length, lower bound, then
    /// each element after its length.
    private func elements<Element>(
        of bytes: UnsafeRawBufferPointer, _ read: (UnsafeRawBufferPointer) -> Element
    ) throws(RowDecodingError) -> [Element] {
        let dimensions = bytes.bigEndian(Int32.self)
        guard dimensions <= 1 else { throw failure("the array has \(dimensions) dimensions") }
        guard dimensions == 1 else { return [] }
        let count = Int(bytes.bigEndian(Int32.self, at: 12))
        var elements: [Element] = []
        elements.reserveCapacity(count)
        var offset = 20
        for _ in 0..<count {
            let length = Int(bytes.bigEndian(Int32.self, at: offset))
            guard length >= 0 else { throw failure("an element of the array is NULL") }
            elements.append(read(UnsafeRawBufferPointer(rebasing: bytes[offset + 4..<offset + 4 + length])))
            offset += 4 + length
        }
        return elements
    }
}
