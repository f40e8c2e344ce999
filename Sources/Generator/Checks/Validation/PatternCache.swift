/// Patterns compiled once for many values.
final class PatternCache {
    private var compiled: [String: CompiledPattern?] = [:]

    /// Whether the pattern is found in the text. One that is not understood matches everything here; lowering
    /// refuses it at its place.
    func matches(_ text: String, _ pattern: String) -> Bool {
        if let known = compiled[pattern] { return known?.matches(text) ?? true }
        let fresh = try? PatternCompiler.compile(pattern)
        compiled[pattern] = .some(fresh)
        return fresh?.matches(text) ?? true
    }
}
