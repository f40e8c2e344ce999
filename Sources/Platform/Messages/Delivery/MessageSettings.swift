import CoreTypes

/// By whom, from whom and how many messages are sent.
public struct MessageSettings: Sendable {
    let links: AppLinks
    let from: Mailbox
    let limits: MessageLimits
    let mails: any MailTransport
    let texts: any TextTransport

    /// Takes the parts.
    public init(
        links: AppLinks, from: Mailbox, limits: MessageLimits, mails: any MailTransport,
        texts: any TextTransport
    ) {
        self.links = links
        self.from = from
        self.limits = limits
        self.mails = mails
        self.texts = texts
    }

    /// Writes a message and gives it to its transport; gives the provider's id.
    func hand(over envelope: MessageEnvelope, date: Timestamp) async throws -> String? {
        switch envelope.recipient.address {
        case .email(let address):
            guard let content = MailWriter(links: links, envelope: envelope).content(),
                let to = Mailbox(name: envelope.recipient.name, address: address)
            else { throw TransportRefusal("it is no mail, or its address is not well formed") }
            return try await mails.send(
                OutgoingMail(id: envelope.id, from: from, to: to, date: date, content: content))
        case .phone(let number):
            guard let content = TextWriter.content(of: envelope) else {
                throw TransportRefusal("it is no text message")
            }
            return try await texts.send(
                OutgoingText(
                    id: envelope.id, template: envelope.message.template, number: number, text: content.text,
                    code: content.code))
        }
    }
}
