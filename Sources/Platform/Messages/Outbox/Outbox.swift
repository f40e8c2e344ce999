public import CoreTypes
public import Postgres

/// Takes messages in the transaction that has the reason for them: they are sent if and only if it commits.
///
/// What the database keeps of a message meanwhile is its template, its user and its expiry; address, name, token
/// and all the rest are encrypted (AES-256-GCM, bound to the message's id).
public struct Outbox: Sendable {
    /// The purpose of ``EncryptionKeyring`` under which messages are sealed.
    static let purpose = "message"

    private let cipher: FieldCipher
    private let identifiers: IdentifierFactory

    /// Makes an outbox; it keeps no state but that of `identifiers`.
    public init(encryption: EncryptionKeyring, identifiers: IdentifierFactory) {
        cipher = encryption.cipher(purpose: Self.purpose)
        self.identifiers = identifiers
    }

    /// Enqueues a message; gives its id.
    ///
    /// Codes and links go before notices. A message whose token or code has expired before it could be sent is
    /// not sent.
    ///
    /// Throws ``OutboxError`` where the recipient does not suit, before anything is written, and what the
    /// database throws.
    @discardableResult
    public func enqueue(
        _ message: Message, to recipient: MessageRecipient, circumstances: MessageCircumstances,
        in transaction: Transaction
    ) async throws -> UUID {
        guard recipient.address.channel == message.template.channel else {
            throw OutboxError.channel(message.template)
        }
        guard recipient.address.isWellFormed else { throw OutboxError.address(message.template) }
        let envelope = MessageEnvelope(
            id: identifiers.next(), message: message, recipient: recipient, circumstances: circumstances)
        try await transaction.enqueue(
            try SendMessage(envelope, cipher: cipher), JobOptions(priority: message.template.priority))
        return envelope.id
    }
}

/// Why a message cannot be taken; without the address.
public enum OutboxError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A mail was to go to a phone, or a text message to a mailbox.
    case channel(MessageTemplate)
    /// The address is not of a form in which it could be used.
    case address(MessageTemplate)

    /// What is wrong.
    public var description: String {
        switch self {
        case .channel(let template): "\(template.rawValue) goes by \(template.channel.rawValue)"
        case .address(let template): "\(template.rawValue): the recipient's address is not well formed"
        }
    }
}
