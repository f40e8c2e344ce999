/// Writes the content of a mail; the templates are its extensions.
struct MailWriter: Sendable {
    let links: AppLinks
    let envelope: MessageEnvelope

    /// A mail whose purpose is a link.
    func request(
        _ subject: String, _ paragraphs: [String], action label: String, _ url: String,
        _ token: MessageToken, otherwise: String
    ) -> MailContent {
        MailContent(
            subject: subject,
            blocks: [greeting] + paragraphs.map { .paragraph($0) } + [
                .action(label: label, url: url),
                .paragraph("The link works once, until \(token.expiresAt.readable). \(otherwise)"),
            ])
    }

    /// A mail that tells what happened to the account, when and from where, and what to do about it.
    func notice(_ subject: String, _ paragraphs: [String], undo: MessageToken? = nil) -> MailContent {
        var blocks: [MailContent.Block] = [greeting] + paragraphs.map { .paragraph($0) }
        blocks.append(.details(details))
        if let undo {
            blocks.append(.action(label: "This was not me: undo it", url: links.undo(undo)))
            blocks.append(.paragraph("The link works once, until \(undo.expiresAt.readable)."))
        }
        blocks.append(
            .link(text: "If this was not you, choose a new password at once:", url: links.forgotPassword))
        return MailContent(subject: subject, blocks: blocks + [help])
    }

    /// A mail without a request or a warning.
    func information(_ subject: String, _ blocks: [MailContent.Block]) -> MailContent {
        MailContent(subject: subject, blocks: [greeting] + blocks + [help])
    }

    /// When it happened, and from where as far as that is known.
    var details: [MailContent.Detail] {
        let circumstances = envelope.circumstances
        var details = [
            MailContent.Detail(name: "Time", value: "\(circumstances.at.readable) (\(circumstances.at))")
        ]
        if let device = circumstances.device {
            details.append(MailContent.Detail(name: "Device", value: DisplayText.unlinked(device)))
        }
        if let address = circumstances.clientAddress {
            details.append(
                MailContent.Detail(name: "Network address", value: DisplayText.unlinked(address)))
        }
        return details
    }

    var help: MailContent.Block { .link(text: "Questions? We help:", url: links.help) }

    private var greeting: MailContent.Block {
        .paragraph("Hello \(DisplayText.unlinked(name)),")
    }

    /// The person's name, or else what stands before the `@`.
    private var name: String {
        if let name = envelope.recipient.name { return name }
        return String(envelope.recipient.address.text.prefix { $0 != "@" })
    }
}
