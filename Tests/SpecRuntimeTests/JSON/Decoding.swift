import NIOCore

@testable import SpecRuntime

/// Decodes and gives the violations too.
func decoded<T>(_ json: String, _ decode: (inout JSONReader) -> T?) -> (value: T?, violations: [Violation]) {
    decoded(Array(json.utf8), decode)
}

/// Decodes and gives the violations too.
func decoded<T>(_ json: [UInt8], _ decode: (inout JSONReader) -> T?) -> (value: T?, violations: [Violation]) {
    var violations: [Violation] = []
    let value = decodeJSON(ByteBuffer(bytes: json), &violations, decode)
    return (value, violations)
}

/// The violations of a body as `pointer code`.
func faults<T>(_ json: String, _ decode: (inout JSONReader) -> T?) -> [String] {
    decoded(json, decode).violations.map { violation in
        guard case .body(let pointer) = violation.place else { return "not in the body" }
        return "\(pointer) \(violation.code)"
    }
}

/// Whether a document is read as a value, and whether it is skipped; both must agree.
func isRead(_ json: [UInt8]) -> (asValue: Bool, bySkipping: Bool) {
    let value = decoded(json) { $0.value() }
    let skipped = decoded(json) { reader in
        reader.skipValue()
        return true
    }
    let onlyRepeats = value.violations.allSatisfy { $0.code == "duplicate_member" }
    return (onlyRepeats, skipped.value == true)
}

extension JSONWriter {
    /// The text that the body writes.
    static func text(_ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(capacity: 1)
        write(&writer)
        return String(buffer: writer.finish())
    }
}
