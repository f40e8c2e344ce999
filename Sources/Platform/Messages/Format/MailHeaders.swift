/// The head of a mail (RFC 5322 §2.2), each field in lines of at most 76 characters as far as its values have
/// places to fold at.
struct MailHeaders: Sendable {
    private(set) var text = ""

    /// Adds a field of characters that need no encoding; folded before each of the parts that has no room.
    mutating func add(_ name: StaticString, _ parts: String...) {
        add(name, parts)
    }

    /// Adds a field of free text, encoded where it is not short plain ASCII (RFC 2047).
    mutating func add(_ name: StaticString, unstructured value: String) {
        // What looks like an encoded word would be decoded.
        let isPlain = value.utf8.count <= 60 && EncodedWord.isPlain(value) && !value.hasPrefix(" ")
        add(name, isPlain ? [value] : EncodedWord.words(value))
    }

    /// Adds a field of one mailbox (RFC 5322 §3.4).
    mutating func add(_ name: StaticString, mailbox: Mailbox) {
        guard let shown = mailbox.name else { return add(name, [mailbox.address]) }
        let isPlain = shown.utf8.count <= 60 && EncodedWord.isPlain(shown)
        let phrase = isPlain ? [Self.quoted(shown)] : EncodedWord.words(shown)
        add(name, phrase + ["<\(mailbox.address)>"])
    }

    private mutating func add(_ name: StaticString, _ parts: [String]) {
        var line = "\(name):"
        for part in parts {
            // The name stays with its first value: a field may not begin with an empty line.
            if line.utf8.count + 1 + part.utf8.count > 76, !line.hasSuffix(":") {
                text += line + "\r\n"
                line = ""
            }
            line += " " + part
        }
        text += line + "\r\n"
    }

    /// A quoted string (RFC 5322 §3.2.4).
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
