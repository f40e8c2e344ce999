/// Builds the text of a source file line by line with its indentation.
struct SourceWriter {
    private(set) var text = ""
    private var depth = 0

    /// Starts a file with the line that marks it as generated.
    init(document: String) {
        text = "\(Self.header(document))\n\n"
    }

    /// Starts an empty text.
    init() {}

    /// The first line of every generated file; files that carry it may be deleted when stale.
    static func header(_ document: String) -> String {
        "// Generated from \(document) — do not edit."
    }

    /// Adds one line; an empty one gets no indentation.
    mutating func line(_ content: String = "") {
        if !content.isEmpty { text += String(repeating: " ", count: depth * 4) + content }
        text += "\n"
    }

    /// Adds a line, what `body` writes one level deeper, and the closing line.
    mutating func block(_ opening: String, closing: String = "}", _ body: (inout SourceWriter) -> Void) {
        line(opening)
        indented(body)
        line(closing)
    }

    /// Adds a list between `opening` and `closing`: on one line where it fits, else an item a line.
    mutating func list(_ opening: String, _ items: [String], closing: String) {
        let whole = "\(opening)\(items.joined(separator: ", "))\(closing)"
        guard depth * 4 + whole.count > Self.lineLength, !items.isEmpty else { return line(whole) }
        line(opening)
        indented { writer in
            for (index, item) in items.enumerated() {
                let isLast = index + 1 == items.count
                writer.line(item + (isLast ? (closing == ")" ? ")" : "") : ","))
            }
        }
        if closing != ")" { line(closing) }
    }

    /// The longest line that is not broken.
    private static let lineLength = 110

    /// Adds what `body` writes one level deeper.
    mutating func indented(_ body: (inout SourceWriter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Adds a documentation comment, cut at the line breaks of `comment` and at 100 columns.
    mutating func documentation(_ comment: String, place: SourcePlace? = nil) {
        let limit = max(40, 96 - depth * 4)
        let text = comment.isEmpty ? [] : comment.split(separator: "\n", omittingEmptySubsequences: false)
        for paragraph in text {
            for wrapped in Self.wrap(paragraph, limit: limit) {
                line(wrapped.isEmpty ? "///" : "/// \(wrapped)")
            }
        }
        if let place {
            if !comment.isEmpty { line("///") }
            line("/// Contract: `\(place)`")
        }
    }

    private static func wrap(_ paragraph: Substring, limit: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        for word in paragraph.split(separator: " ") {
            if !current.isEmpty, current.count + 1 + word.count > limit {
                lines.append(current)
                current = ""
            }
            current += current.isEmpty ? String(word) : " \(word)"
        }
        return lines + [current]
    }
}
