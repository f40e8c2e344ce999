/// Collects the messages of one run; passed to every pass.
final class Diagnostics {
    private var unsorted: [Diagnostic] = []
    private var known: Set<Diagnostic> = []

    /// Every message once, in the order of file, line and column.
    var sorted: [Diagnostic] { unsorted.sorted() }

    var hasErrors: Bool { unsorted.contains { $0.severity == .error } }

    /// Adds a message; one that is already there is not added twice.
    func add(_ diagnostic: Diagnostic) {
        if known.insert(diagnostic).inserted { unsorted.append(diagnostic) }
    }

    /// Adds an error.
    func error(
        _ code: String, _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = [],
        hint: String? = nil
    ) {
        add(
            Diagnostic(
                severity: .error, code: code, message: message, location: location, notes: notes, hint: hint))
    }

    /// Adds a warning.
    func warning(
        _ code: String, _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = [],
        hint: String? = nil
    ) {
        add(
            Diagnostic(
                severity: .warning, code: code, message: message, location: location, notes: notes, hint: hint
            ))
    }

    /// Adds the messages of a later pass, except where an earlier one has already told what is wrong.
    func add(later pass: Diagnostics) {
        let told = Set(unsorted.filter { $0.severity == .error }.map(\.location))
        for diagnostic in pass.unsorted where !told.contains(diagnostic.location) { add(diagnostic) }
    }
}
