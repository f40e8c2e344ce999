/// An e-mail address or a phone number as a message may show it: enough for its owner to recognise, too little
/// for anybody else to use.
public struct MaskedAddress: Sendable, Hashable, CustomStringConvertible {
    /// Such as `a…@example.org` or `…42`.
    public let description: String

    /// Keeps the first character of the local part, and the domain.
    public init(email: String) {
        let at = email.lastIndex(of: "@") ?? email.endIndex
        description = DisplayText.line("\(email[..<at].prefix(1))…\(email[at...])", limit: 255)
    }

    /// Keeps the last two digits.
    public init(phone: String) {
        description = DisplayText.line("…\(phone.suffix(2))", limit: 3)
    }

    /// Reads what was stored.
    init(masked: String) {
        description = masked
    }
}
