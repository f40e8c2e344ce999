import SpecRuntime

extension FreeFormObject {
    /// Whether a text or a name among the members has U+0000, which no text of PostgreSQL can have.
    static func hasNullCharacter(_ members: [String: JSONValue]) -> Bool {
        members.contains { hasNullCharacter($0.key) || hasNullCharacter($0.value) }
    }

    /// The most digits that PostgreSQL adds to the members' numbers, since it writes 1e9 as 1000000000. Without a bound
    /// on these, a few bytes would be read back as megabytes.
    static func addedDigits(_ members: [String: JSONValue]) -> Int {
        members.values.reduce(0) { $0 + addedDigits($1) }
    }

    private static func hasNullCharacter(_ value: JSONValue) -> Bool {
        switch value {
        case .string(let text): hasNullCharacter(text)
        case .array(let items): items.contains { hasNullCharacter($0) }
        case .object(let members): members.contains { hasNullCharacter($0.0) || hasNullCharacter($0.1) }
        case .null, .bool, .number: false
        }
    }

    private static func hasNullCharacter(_ text: String) -> Bool { text.utf8.contains(0) }

    private static func addedDigits(_ value: JSONValue) -> Int {
        switch value {
        case .number(let text):
            guard let mark = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return 0 }
            // An exponent that no `Int` holds is as much too long as any other.
            let exponent = Int(text[text.index(after: mark)...]) ?? Int(Int32.max)
            return Int(min(exponent.magnitude, UInt(Int32.max)))
        case .array(let items): return items.reduce(0) { $0 + addedDigits($1) }
        case .object(let members): return members.reduce(0) { $0 + addedDigits($1.1) }
        case .null, .bool, .string: return 0
        }
    }
}
