extension RowReader {
    /// Reads a `text`, `varchar`, `char` or `name`; other types are cast to `text` in the SQL.
    public mutating func text() throws(RowDecodingError) -> String { try required(optionalText()) }

    /// Reads a `text`, `varchar`, `char`, `name` or `NULL`; other types are cast to `text` in the SQL.
    public mutating func optionalText() throws(RowDecodingError) -> String? {
        guard let bytes = try field("text", { $0.isText }) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads a `bytea`.
    public mutating func bytes() throws(RowDecodingError) -> [UInt8] { try required(optionalBytes()) }

    /// Reads a `bytea` or `NULL`.
    public mutating func optionalBytes() throws(RowDecodingError) -> [UInt8]? {
        guard let bytes = try field("bytea", { $0 == .bytea }) else { return nil }
        return [UInt8](bytes)
    }

    /// Reads the text of a `json` or `jsonb` document.
    public mutating func json() throws(RowDecodingError) -> [UInt8] { try required(optionalJSON()) }

    /// Reads the text of a `json` or `jsonb` document, or `NULL`.
    public mutating func optionalJSON() throws(RowDecodingError) -> [UInt8]? {
        guard let bytes = try field("jsonb", { $0 == .json || $0 == .jsonb }) else { return nil }
        // The binary form of jsonb is a version byte and the text; no JSON text starts with that byte.
        return [UInt8](bytes.first == 1 ? UnsafeRawBufferPointer(rebasing: bytes.dropFirst()) : bytes)
    }
}

extension TypeOID {
    /// Whether a value's binary form is its text.
    fileprivate var isText: Bool {
        self == .text || self == .varchar || self == .bpchar || self == .name || self == .unknown
    }
}
