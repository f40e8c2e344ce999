/// One message about the input, as a compiler would give it.
struct Diagnostic: Hashable, Sendable {
    /// How bad it is; an error stops every output.
    enum Severity: String, Sendable {
        case error, warning
    }

    /// A second place that belongs to the message.
    struct Note: Hashable, Sendable {
        let location: SourceLocation
        let text: String
    }

    let severity: Severity
    /// The rule's stable name in kebab-case, such as `unknown-keyword`.
    let code: String
    let message: String
    let location: SourceLocation
    var notes: [Note] = []
    /// What to do about it.
    var hint: String?
}

extension Diagnostic: Comparable {
    static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.location != right.location { return left.location < right.location }
        return (left.code, left.message) < (right.code, right.message)
    }
}
