public import CoreTypes

extension ParameterReader {
    /// Reads a UUID in its text form.
    public mutating func uuid(_ source: ParameterSource, required: Bool = false) -> UUID? {
        scalar(source, required: required).flatMap { uuid($0) }
    }

    /// Reads an item as a UUID in its text form.
    public mutating func uuid(_ text: ParameterText) -> UUID? {
        text.withBytes { UUID(parsing: $0) } ?? refuseFormat("a UUID", text)
    }

    /// Reads an RFC 3339 `date-time`.
    public mutating func timestamp(_ source: ParameterSource, required: Bool = false) -> Timestamp? {
        scalar(source, required: required).flatMap { timestamp($0) }
    }

    /// Reads an item as an RFC 3339 `date-time`.
    public mutating func timestamp(_ text: ParameterText) -> Timestamp? {
        text.withBytes { Timestamp(parsing: $0) }
            ?? refuseFormat("a date and time such as 2026-11-22T21:51:03Z", text)
    }

    /// Reads an RFC 3339 `full-date`.
    public mutating func date(_ source: ParameterSource, required: Bool = false) -> CalendarDate? {
        scalar(source, required: required).flatMap { date($0) }
    }

    /// Reads an item as an RFC 3339 `full-date`.
    public mutating func date(_ text: ParameterText) -> CalendarDate? {
        text.withBytes { CalendarDate(parsing: $0) } ?? refuseFormat("a date such as 2026-11-22", text)
    }

    /// Reads an e-mail address.
    public mutating func email(
        _ source: ParameterSource, required: Bool = false, min: Int = 0, max: Int = .max,
        pattern: BytePattern? = nil
    ) -> String? {
        scalar(source, required: required).flatMap { email($0, min: min, max: max, pattern: pattern) }
    }

    /// Reads an item as an e-mail address.
    public mutating func email(
        _ text: ParameterText, min: Int = 0, max: Int = .max, pattern: BytePattern? = nil
    ) -> String? {
        let value = string(text, min: min, max: max, pattern: pattern)
        return text.withBytes(TextFormat.isEmail) ? value : refuseFormat("an e-mail address", text)
    }

    /// Reads an absolute URI (RFC 3986 §3).
    public mutating func uri(
        _ source: ParameterSource, required: Bool = false, min: Int = 0, max: Int = .max,
        pattern: BytePattern? = nil
    ) -> String? {
        scalar(source, required: required).flatMap { uri($0, min: min, max: max, pattern: pattern) }
    }

    /// Reads an item as an absolute URI (RFC 3986 §3).
    public mutating func uri(
        _ text: ParameterText, min: Int = 0, max: Int = .max, pattern: BytePattern? = nil
    ) -> String? {
        let value = string(text, min: min, max: max, pattern: pattern)
        return text.withBytes(TextFormat.isURI) ? value : refuseFormat("an absolute URI", text)
    }

    /// Adds a `format` violation; always nil.
    private mutating func refuseFormat<T>(_ expected: StaticString, _ text: ParameterText) -> T? {
        record(.format(expected), at: text.source.place)
        return nil
    }
}
