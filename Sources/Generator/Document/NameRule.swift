/// Which characters a name of the document may have, so that it can safely become part of code, a route or a
/// header.
enum NameRule: Sendable {
    /// A letter, then letters, digits and `_`; an operationId or a type's name.
    case identifier
    /// Letters, digits, `.`, `-` and `_` (OpenAPI 3.1 §4.8.7).
    case component
    /// A member of an object or a parameter: a letter, `_`, `@` or `$`, then also digits, `.` and `-`.
    case member
    /// A field name of HTTP (RFC 9110 §5.1).
    case token
    /// Printable text in one line.
    case line

    /// What the rule asks for, for messages.
    var wording: String {
        switch self {
        case .identifier: "a letter followed by letters, digits and '_'"
        case .component: "letters, digits, '.', '-' and '_'"
        case .member: "a letter, '_', '@' or '$' followed by letters, digits, '_', '.', '-', '@' and '$'"
        case .token: "letters, digits and !#$%&'*+-.^_`|~"
        case .line: "printable characters in one line"
        }
    }

    /// Whether the name keeps the rule.
    func allows(_ name: String) -> Bool {
        guard let first = name.utf8.first, name.utf8.count <= 200 else { return false }
        switch self {
        case .identifier: return Self.isLetter(first) && name.utf8.allSatisfy { Self.isWord($0) }
        case .component: return name.utf8.allSatisfy { Self.isWord($0) || $0 == 0x2E || $0 == 0x2D }
        case .member:
            return !Self.isDigit(first) && first != 0x2E && first != 0x2D
                && name.utf8.allSatisfy { Self.isWord($0) || ".-@$".utf8.contains($0) }
        case .token: return name.utf8.allSatisfy { Self.isWord($0) || "!#$%&'*+-.^`|~".utf8.contains($0) }
        case .line: return name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    /// A letter, a digit or `_`.
    static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == 0x5F }
}

extension DocumentReader {
    /// Reports a name that breaks its rule.
    func checkName(_ name: Located<String>, as noun: String, against rule: NameRule) {
        guard !rule.allows(name.value) else { return }
        diagnostics.error(
            "unsafe-name", "'\(name.value.printable)' cannot be the name of \(noun)", at: name.location,
            hint: "allowed: \(rule.wording)")
    }
}

extension String {
    /// The text with control characters and line ends written as escapes, for one-line messages.
    var printable: String {
        unicodeScalars.reduce(into: "") { result, scalar in
            let isPrintable = scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value != 0x2028
            result += isPrintable ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
        }
    }
}
