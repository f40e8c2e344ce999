/// Texts that are kept as they came, so that none may hold what a database or a log would choke on.
enum VisibleText {
    /// Whether a text is 1 to 255 printable characters of ASCII.
    static func isName(_ text: String) -> Bool {
        (1...255).contains(text.utf8.count) && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }
}
