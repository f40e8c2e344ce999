/// A mail as its template makes it; its plain text and its HTML say the same because both are rendered from this.
struct MailContent: Sendable, Equatable {
    /// A part of a mail, set apart from the next by space.
    enum Block: Sendable, Equatable {
        /// Running text.
        case paragraph(String)
        /// A link that is the mail's purpose, and what is written on it.
        case action(label: String, url: String)
        /// A link beside the purpose, behind the text that leads to it.
        case link(text: String, url: String)
        /// Names and values, one line each.
        case details([Detail])
    }

    /// A line of ``Block/details(_:)``.
    struct Detail: Sendable, Equatable {
        let name: String
        let value: String
    }

    var subject: String
    var blocks: [Block]
}
