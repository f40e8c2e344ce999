/// Compiles regular expressions of JSON Schema (`pattern`) at build time.
///
/// They are of ECMA-262 in Unicode mode and are searched for: without anchors they match anywhere in a text.
/// Matching then costs two table look-ups per byte, whatever the expression.
enum PatternCompiler {
    /// Compiles an expression.
    /// - Throws: ``PatternError`` where it is malformed, needs more than finite memory (lookaround,
    ///   back-references), is outside the subset (`\b`, `\p`, named groups), or gets too large.
    static func compile(_ regex: String) throws(PatternError) -> CompiledPattern {
        let node = try PatternParser.parse(regex)
        let automaton = try PatternDFA(PatternNFA(node)).minimised
        guard automaton.classes.count <= CompiledPattern.maximumClasses else {
            throw PatternError(
                message:
                    "the expression tells more than \(CompiledPattern.maximumClasses) kinds of bytes apart",
                offset: nil)
        }
        return CompiledPattern(automaton: automaton)
    }
}
