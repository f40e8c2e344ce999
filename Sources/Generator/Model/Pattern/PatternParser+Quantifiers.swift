extension PatternParser {
    /// Reads a quantifier if one stands at the cursor. A `?` behind it changes which match is found, not
    /// whether there is one, and is read over.
    mutating func quantifier() throws(PatternError) -> (min: Int, max: Int?)? {
        let bounds: (min: Int, max: Int?)
        switch next {
        case "*": bounds = (0, nil)
        case "+": bounds = (1, nil)
        case "?": bounds = (0, 1)
        case "{": bounds = try braces()
        default: return nil
        }
        index += 1
        _ = take("?")
        return bounds
    }

    /// Reads `{m}`, `{m,}` or `{m,n}` up to the closing brace.
    private mutating func braces() throws(PatternError) -> (min: Int, max: Int?) {
        let start = index
        index += 1
        guard let min = number() else { throw error("a literal { must be written \\{", at: start) }
        var max: Int? = min
        if take(",") { max = number() }
        guard next == "}" else { throw error("a quantifier must end in }", at: start) }
        if let max, max < min { throw error("a quantifier's bounds are out of order", at: start) }
        return (min, max)
    }

    /// Reads a decimal number; larger ones than any automaton could count to are cut.
    private mutating func number() -> Int? {
        let start = index
        var value = 0
        while let character = next, "0"..."9" ~= character {
            value = min(value * 10 + Int(character.value - 48), 1_000_000)
            index += 1
        }
        return index > start ? value : nil
    }
}
