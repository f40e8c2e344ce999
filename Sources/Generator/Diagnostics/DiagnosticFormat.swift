/// How messages are written out.
enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// `file:line:column: error: message`, as compilers write it and editors read it.
    case text
    /// One JSON object per line.
    case json
    /// Annotations of GitHub Actions.
    case github

    /// One message with its notes, without a line end.
    func render(_ diagnostic: Diagnostic) -> String {
        switch self {
        case .text: Self.text(diagnostic)
        case .json: Self.json(diagnostic)
        case .github: Self.github(diagnostic)
        }
    }

    private static func text(_ diagnostic: Diagnostic) -> String {
        var lines = ["\(diagnostic.location): \(diagnostic.severity): \(diagnostic.wording)"]
        lines += diagnostic.notes.map { "\($0.location): note: \($0.text)" }
        return lines.joined(separator: "\n")
    }

    private static func json(_ diagnostic: Diagnostic) -> String {
        var members = [
            ("severity", quoted(diagnostic.severity.rawValue)), ("code", quoted(diagnostic.code)),
            ("message", quoted(diagnostic.message)),
        ]
        members += json(diagnostic.location)
        if let hint = diagnostic.hint { members.append(("hint", quoted(hint))) }
        let notes = diagnostic.notes.map { object([("text", quoted($0.text))] + json($0.location)) }
        if !notes.isEmpty { members.append(("notes", "[\(notes.joined(separator: ","))]")) }
        return object(members)
    }

    private static func json(_ location: SourceLocation) -> [(String, String)] {
        [
            ("file", quoted(location.file)), ("line", String(location.line)),
            ("column", String(location.column)),
        ]
    }

    private static func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }

    private static func quoted(_ text: String) -> String { JSONText.quoted(text) }

    private static func github(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location
        let notes = diagnostic.notes.map { "\n\($0.location): \($0.text)" }.joined()
        return "::\(diagnostic.severity) file=\(place.file),line=\(place.line),col=\(place.column),"
            + "title=\(diagnostic.code)::\(escaped(diagnostic.wording + notes))"
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.append(character)
            }
        }
    }
}

extension Diagnostic {
    /// The message with its hint.
    var wording: String { hint.map { "\(message); \($0)" } ?? message }
}
