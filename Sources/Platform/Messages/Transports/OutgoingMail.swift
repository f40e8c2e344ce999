public import CoreTypes

/// A mail ready to be sent.
public struct OutgoingMail: Sendable {
    /// The message's id, the same in each attempt.
    public let id: UUID
    let from: Mailbox
    let to: Mailbox
    let date: Timestamp
    let content: MailContent
}

/// A text message ready to be sent.
public struct OutgoingText: Sendable {
    /// The message's id, the same in each attempt.
    public let id: UUID
    let template: MessageTemplate
    /// The recipient's number as E.164 has it.
    let number: String
    let text: String
    /// The code in the text, for services that write the text themselves.
    let code: NumericCode
}
