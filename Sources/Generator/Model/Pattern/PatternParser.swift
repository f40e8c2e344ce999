/// Reads a regular expression of ECMA-262 in its Unicode mode, where a character is a code point.
///
/// What a finite automaton cannot decide, and what needs tables of Unicode, is an error that names it.
struct PatternParser {
    /// How deep groups may nest.
    private static let maximumDepth = 200

    let characters: [Unicode.Scalar]
    var index = 0
    private var depth = 0

    init(_ expression: String) {
        characters = Array(expression.unicodeScalars)
    }

    /// Reads the whole expression.
    static func parse(_ expression: String) throws(PatternError) -> PatternNode {
        var parser = PatternParser(expression)
        let node = try parser.disjunction()
        guard parser.index == parser.characters.count else { throw parser.error("unmatched )") }
        return node
    }

    /// The character at the cursor; nil at the end.
    var next: Unicode.Scalar? {
        index < characters.count ? characters[index] : nil
    }

    /// Moves over a character if it stands at the cursor.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == character else { return false }
        index += 1
        return true
    }

    /// An error at the cursor, or at another place.
    func error(_ message: String, at offset: Int? = nil) -> PatternError {
        PatternError(message: message, offset: offset ?? index)
    }

    private mutating func disjunction() throws(PatternError) -> PatternNode {
        var alternatives = [try alternative()]
        while take("|") { alternatives.append(try alternative()) }
        return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
    }

    private mutating func alternative() throws(PatternError) -> PatternNode {
        var terms: [PatternNode] = []
        while let character = next, character != "|", character != ")" {
            terms.append(try term())
        }
        switch terms.count {
        case 0: return .empty
        case 1: return terms[0]
        default: return .sequence(terms)
        }
    }

    private mutating func term() throws(PatternError) -> PatternNode {
        let start = index
        let node = try atom()
        guard let (min, max) = try quantifier() else { return node }
        if node == .textStart || node == .textEnd {
            throw error("an anchor cannot be repeated", at: start)
        }
        if let quantified = next, quantified == "*" || quantified == "+" || quantified == "?" {
            throw error("a quantifier cannot follow another")
        }
        return .repetition(node, min: min, max: max)
    }

    private mutating func atom() throws(PatternError) -> PatternNode {
        guard let character = next else { throw error("the expression ends too early") }
        switch character {
        case "^", "$":
            index += 1
            return character == "^" ? .textStart : .textEnd
        case ".":
            index += 1
            return .set(CodePointSet.lineTerminators.inverted)
        case "(": return try group()
        case "[": return .set(try characterClass())
        case "\\": return .set(try escape(inClass: false).set)
        case "*", "+", "?": throw error("nothing to repeat before \(character)")
        case "{", "}", "]": throw error("a literal \(character) must be written \\\(character)")
        default:
            index += 1
            return .set(CodePointSet(character.value))
        }
    }

    private mutating func group() throws(PatternError) -> PatternNode {
        let start = index
        index += 1
        if take("?") { try groupKind(start) }
        depth += 1
        guard depth <= Self.maximumDepth else { throw error("groups nest too deep", at: start) }
        let node = try disjunction()
        depth -= 1
        guard take(")") else { throw error("unmatched (", at: start) }
        return node
    }

    /// Reads what stands behind `(?`; only `:` can be compiled.
    private mutating func groupKind(_ start: Int) throws(PatternError) {
        if take(":") { return }
        let isBehind = take("<")
        switch next {
        case "=", "!":
            throw error("\(isBehind ? "lookbehind" : "lookahead") is not supported", at: start)
        default:
            throw error(isBehind ? "named groups are not supported" : "unknown kind of group", at: start)
        }
    }
}
