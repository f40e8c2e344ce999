extension ParameterReader {
    /// Reads a string of `min` to `max` code points in which the pattern is found.
    public mutating func string(
        _ source: ParameterSource, required: Bool = false, min: Int = 0, max: Int = .max,
        pattern: BytePattern? = nil
    ) -> String? {
        scalar(source, required: required).flatMap { string($0, min: min, max: max, pattern: pattern) }
    }

    /// Reads an item as a string of `min` to `max` code points in which the pattern is found.
    public mutating func string(
        _ text: ParameterText, min: Int = 0, max: Int = .max, pattern: BytePattern? = nil
    ) -> String? {
        let faults = text.withBytes { bytes in
            ValueCheck.text(
                bytes, codePoints: UTF8Sequence.codePoints(bytes) ?? 0, min: min, max: max, pattern: pattern)
        }
        return accept(faults, text.source) ? String(text.text) : nil
    }

    /// Reads a boolean: `true` or `false`, nothing else.
    public mutating func bool(_ source: ParameterSource, required: Bool = false) -> Bool? {
        scalar(source, required: required).flatMap { bool($0) }
    }

    /// Reads an item as a boolean: `true` or `false`, nothing else.
    public mutating func bool(_ text: ParameterText) -> Bool? {
        switch text.text {
        case "true": return true
        case "false": return false
        default:
            record(.type("true or false"), at: text.source.place)
            return nil
        }
    }

    /// Reads one of the enumeration's strings.
    @inlinable
    public mutating func enumeration<E: StringEnumeration>(
        _ source: ParameterSource, required: Bool = false, _ type: E.Type
    ) -> E? {
        guard let text = requiredText(source, required) else { return nil }
        return enumeration(text, type)
    }

    /// Reads an item as one of the enumeration's strings.
    @inlinable
    public mutating func enumeration<E: StringEnumeration>(_ text: ParameterText, _ type: E.Type) -> E? {
        if let value = E(exactly: content(text)) { return value }
        refuseEnumeration(text, E.allCases.map(\.rawValue))
        return nil
    }

    @usableFromInline
    mutating func requiredText(_ source: ParameterSource, _ required: Bool) -> ParameterText? {
        scalar(source, required: required)
    }

    @usableFromInline
    func content(_ text: ParameterText) -> String { String(text.text) }

    @usableFromInline
    mutating func refuseEnumeration(_ text: ParameterText, _ values: [String]) {
        record(.oneOf(values), at: text.source.place)
    }
}
