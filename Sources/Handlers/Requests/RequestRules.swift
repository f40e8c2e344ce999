/// The rules of song requests that no schema can state.
enum RequestRules {
    /// The name that the venue shows and calls; guests have no account, so their own name or "Guest".
    static func displayName(guestName: String?) -> String {
        guestName ?? "Guest"
    }

    /// The text without the white space around it.
    static func trimmed(_ text: String) -> String {
        var rest = Substring(text)
        while let first = rest.unicodeScalars.first, first.properties.isWhitespace {
            rest.unicodeScalars.removeFirst()
        }
        while let last = rest.unicodeScalars.last, last.properties.isWhitespace {
            rest.unicodeScalars.removeLast()
        }
        return String(rest)
    }
}
