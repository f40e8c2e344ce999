/// Text of unknown origin as it may stand in a message.
enum DisplayText {
    /// The text in one line of at most `limit` characters: whatever breaks lines, controls or reverses text is a
    /// space, several spaces are one, and what is cut off is an ellipsis.
    static func line(_ text: String, limit: Int) -> String {
        var line = String.UnicodeScalarView()
        // More scalars than these cannot matter, however few characters they make together.
        for scalar in text.unicodeScalars.prefix(limit * 8) {
            guard isBlank(scalar) else {
                line.append(scalar)
                continue
            }
            if let last = line.last, last != " " { line.append(" ") }
        }
        if line.last == " " { line.removeLast() }
        let whole = String(line)
        let isCut = whole.count > limit || text.unicodeScalars.count > limit * 8
        return isCut ? whole.prefix(limit - 1) + "…" : whole
    }

    /// The text without anything that a mail program takes for a link, so that nobody can have us send links of
    /// theirs to strangers: a space follows each `://` and each dot between letters.
    static func unlinked(_ text: String) -> String {
        text.replacing("://", with: ": //").replacing(/(\p{L}|\p{N})\.(?=\p{L})/) { "\($0.output.1). " }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
            .privateUse, .unassigned:
            // Joins the parts of one emoji and letters of several scripts.
            scalar != "\u{200D}" && scalar != "\u{200C}"
        default: false
        }
    }
}
