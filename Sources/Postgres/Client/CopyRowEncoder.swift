import CoreTypes

/// Writes rows in the text format of `COPY` (PostgreSQL manual, `COPY`, "Text Format").
///
/// Fields are appended one by one; `endRow()` closes a row. `take()` hands over the bytes written so far.
public struct CopyRowEncoder: Sendable {
    private var bytes: [UInt8] = []
    private var isFirstField = true

    /// Starts with nothing written.
    public init() {}

    /// The bytes written and not yet taken.
    public var count: Int { bytes.count }

    /// Appends a text, or `NULL`; the characters that mean something to `COPY` are escaped.
    public mutating func text(_ value: String?) {
        separate()
        guard let value else { return append("\\N") }
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): append("\\\\")
            case UInt8(ascii: "\n"): append("\\n")
            case UInt8(ascii: "\r"): append("\\r")
            case UInt8(ascii: "\t"): append("\\t")
            default: bytes.append(byte)
            }
        }
    }

    /// Appends a number, or `NULL`.
    public mutating func integer(_ value: (some BinaryInteger)?) {
        separate()
        append(value.map { String($0) } ?? "\\N")
    }

    /// Appends a number, or `NULL`.
    public mutating func double(_ value: Double?) {
        separate()
        append(value.map { $0.isNaN ? "NaN" : "\($0)" } ?? "\\N")
    }

    /// Appends a truth value, or `NULL`.
    public mutating func bool(_ value: Bool?) {
        separate()
        append(value.map { $0 ? "t" : "f" } ?? "\\N")
    }

    /// Appends an identifier, or `NULL`.
    public mutating func uuid(_ value: UUID?) {
        separate()
        append(value.map { $0.description } ?? "\\N")
    }

    /// Appends an instant, or `NULL`.
    public mutating func timestamp(_ value: Timestamp?) {
        separate()
        append(value.map { $0.description } ?? "\\N")
    }

    /// Ends the row.
    public mutating func endRow() {
        bytes.append(UInt8(ascii: "\n"))
        isFirstField = true
    }

    /// Hands over what has been written and starts afresh.
    public mutating func take() -> [UInt8] {
        let taken = bytes
        bytes.removeAll(keepingCapacity: false)
        return taken
    }

    private mutating func separate() {
        if !isFirstField { bytes.append(UInt8(ascii: "\t")) }
        isFirstField = false
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}
