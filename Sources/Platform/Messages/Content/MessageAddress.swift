/// An e-mail address or a phone number.
public enum MessageAddress: Sendable, Hashable {
    /// A mailbox, `local@domain`, as the contract's format `email` has it.
    case email(String)
    /// A number in the form of E.164, such as `+43123456789`.
    case phone(String)

    /// By what the address is reached.
    public var channel: MessageChannel {
        switch self {
        case .email: .email
        case .phone: .sms
        }
    }

    /// The address or number.
    var text: String {
        switch self {
        case .email(let text), .phone(let text): text
        }
    }

    /// Whether the address can stand in a header and in an SMTP command without changing either (RFC 5321 §4.1.2
    /// without quoted local parts), or the number in a request.
    var isWellFormed: Bool {
        switch self {
        case .email(let text): Self.isMailbox(text)
        case .phone(let text):
            text.hasPrefix("+") && 2...15 ~= text.utf8.count - 1 && text.utf8.dropFirst().first != 48
                && text.utf8.dropFirst().allSatisfy { 48...57 ~= $0 }
        }
    }

    private static let forbidden = Set("()<>[]:;,\\\"".utf8)

    private static func isMailbox(_ text: String) -> Bool {
        let halves = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return text.utf8.count <= 254 && halves.count == 2 && halves.allSatisfy { !$0.isEmpty }
            && text.utf8.allSatisfy { 33...126 ~= $0 && !forbidden.contains($0) }
    }
}

extension MessageAddress: CustomStringConvertible, CustomReflectable {
    /// Asterisks: addresses are personal data.
    public var description: String { "********" }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
