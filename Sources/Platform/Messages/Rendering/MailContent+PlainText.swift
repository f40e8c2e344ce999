extension MailContent {
    /// The mail as plain text, its lines ended by LF.
    var plainText: String {
        blocks.map { block in
            switch block {
            case .paragraph(let text): text
            case .action(let label, let url): "\(label):\n\(url)"
            case .link(let text, let url): "\(text)\n\(url)"
            case .details(let details):
                details.map { "    \($0.name): \($0.value)" }.joined(separator: "\n")
            }
        }.joined(separator: "\n\n") + "\n"
    }
}
