extension PatternParser {
    /// Reads `[…]` or `[^…]`.
    mutating func characterClass() throws(PatternError) -> CodePointSet {
        let start = index
        index += 1
        let isInverted = take("^")
        var set = CodePointSet()
        while !take("]") {
            guard next != nil else { throw error("unmatched [", at: start) }
            set = set.union(try classRange())
        }
        return isInverted ? set.inverted : set
    }

    /// Reads one character, one escape or a range between two characters.
    private mutating func classRange() throws(PatternError) -> CodePointSet {
        let start = index
        let first = try classAtom()
        guard next == "-", index + 1 < characters.count, characters[index + 1] != "]" else {
            return first.set
        }
        index += 1
        let last = try classAtom()
        guard let low = first.codePoint, let high = last.codePoint else {
            throw error("a range needs single characters at both ends", at: start)
        }
        guard low <= high else { throw error("a range's ends are out of order", at: start) }
        return CodePointSet([low...high])
    }

    private mutating func classAtom() throws(PatternError) -> PatternEscape {
        guard let character = next else { throw error("the expression ends too early") }
        if character == "\\" { return try escape(inClass: true) }
        index += 1
        return .codePoint(character.value)
    }
}
