public import CoreTypes

/// To whom a message goes.
public struct MessageRecipient: Sendable {
    /// The account; nil where the address has none.
    public let user: UUID?
    /// The person's name, in one line of at most 100 characters; nil where none is known.
    public let name: String?
    /// Where the message goes.
    public let address: MessageAddress

    /// Somebody's mailbox.
    public static func email(
        _ address: String, name: String? = nil, user: UUID? = nil
    ) -> MessageRecipient {
        MessageRecipient(user: user, name: name, address: .email(address))
    }

    /// Somebody's phone, its number as E.164 has it.
    public static func phone(_ number: String, user: UUID? = nil) -> MessageRecipient {
        MessageRecipient(user: user, name: nil, address: .phone(number))
    }

    init(user: UUID?, name: String?, address: MessageAddress) {
        self.user = user
        let line = name.map { DisplayText.line($0, limit: 100) }
        self.name = line?.isEmpty == true ? nil : line
        self.address = address
    }
}

extension MessageRecipient: CustomStringConvertible, CustomReflectable {
    /// The account and by what it is reached; no name, no address.
    public var description: String { "\(address.channel) of \(user.map { "\($0)" } ?? "no user")" }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
