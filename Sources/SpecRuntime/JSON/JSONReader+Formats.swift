public import CoreTypes

extension JSONReader {
    /// Reads an e-mail address (``TextFormat/isEmail(_:)``).
    public mutating func email(min: Int = 0, max: Int = .max, pattern: BytePattern? = nil) -> String? {
        guard let text = beginText() else { return nil }
        let bytes = content(of: text)
        guard passes(bytes, text.codePoints, min, max, pattern), TextFormat.isEmail(bytes) else {
            return refuseFormat("an e-mail address", unless: TextFormat.isEmail(bytes))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads an absolute URI (RFC 3986 §3).
    public mutating func uri(min: Int = 0, max: Int = .max, pattern: BytePattern? = nil) -> String? {
        guard let text = beginText() else { return nil }
        let bytes = content(of: text)
        guard passes(bytes, text.codePoints, min, max, pattern), TextFormat.isURI(bytes) else {
            return refuseFormat("an absolute URI", unless: TextFormat.isURI(bytes))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads a UUID in its text form.
    public mutating func uuid() -> UUID? {
        guard let text = beginText() else { return nil }
        return UUID(parsing: content(of: text)) ?? refuseFormat("a UUID")
    }

    /// Reads an RFC 3339 `date-time`.
    public mutating func timestamp() -> Timestamp? {
        guard let text = beginText() else { return nil }
        return Timestamp(parsing: content(of: text))
            ?? refuseFormat("a date and time such as 2026-11-22T21:51:03Z")
    }

    /// Reads an RFC 3339 `full-date`.
    public mutating func date() -> CalendarDate? {
        guard let text = beginText() else { return nil }
        return CalendarDate(parsing: content(of: text)) ?? refuseFormat("a date such as 2026-11-22")
    }

    /// Reads bytes in base64 (RFC 4648 §4, padded); the lengths are those of the bytes.
    public mutating func base64(min: Int = 0, max: Int = .max) -> [UInt8]? {
        guard let text = beginText() else { return nil }
        guard let bytes = Base64.decode(content(of: text)) else { return refuseFormat("base64 text") }
        let faults = ValueCheck.length(bytes.count, min: min, max: max)
        record(faults)
        return faults.isEmpty ? bytes : nil
    }

    /// Adds a `format` violation; always nil.
    private mutating func refuseFormat<T>(_ expected: StaticString, unless isGood: Bool = false) -> T? {
        if !isGood { record(.format(expected)) }
        return nil
    }
}
