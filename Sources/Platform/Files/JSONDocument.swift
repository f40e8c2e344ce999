import NIOCore
public import SpecRuntime

/// JSON that was kept in a file.
public enum JSONDocument {
    /// The document's value; nil for anything but JSON.
    public static func parse(_ bytes: [UInt8]) -> JSONValue? {
        var violations: [Violation] = []
        let value = decodeJSON(ByteBuffer(bytes: bytes), &violations) { $0.value() }
        return violations.isEmpty ? value : nil
    }
}
