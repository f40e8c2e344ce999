import CoreTypes

// Statements of one column decode without a struct of their own.

extension Int64: RowDecodable {
    /// Reads the row's first column.
    public init(from row: inout RowReader) throws(RowDecodingError) { self = try row.int64() }
}

extension Int32: RowDecodable {
    /// Reads the row's first column.
    public init(from row: inout RowReader) throws(RowDecodingError) { self = try row.int32() }
}

extension Double: RowDecodable {
    /// Reads the row's first column.
    public init(from row: inout RowReader) throws(RowDecodingError) { self = try row.double() }
}

extension Bool: RowDecodable {
    /// Reads the row's first column.
    public init(from row: inout RowReader) throws(RowDecodingError) { self = try row.bool() }
}

extension String: RowDecodable {
    /// Reads the row's first column.
    public init(from row: inout RowReader) throws(RowDecodingError) { self = try row.text() }
}

extension UUID: RowDecodable {
    /// Reads the row's first column.
    public init(from row: inout RowReader) throws(RowDecodingError) { self = try row.uuid() }
}

extension Timestamp: RowDecodable {
    /// Reads the row's first column.
    public init(from row: inout RowReader) throws(RowDecodingError) { self = try row.timestamp() }
}
