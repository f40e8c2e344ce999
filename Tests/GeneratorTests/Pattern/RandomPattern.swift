/// Makes expressions and texts over a small alphabet, so that matches are frequent.
struct RandomPattern {
    var generator: SeededGenerator

    mutating func text() -> String {
        let alphabet = ["a", "b", "c", "-", "é", "ß", "日", "😀", "\n"]
        return (0..<Int.random(in: 0...8, using: &generator))
            .map { _ in alphabet.randomElement(using: &generator) ?? "a" }.joined()
    }

    mutating func expression(depth: Int = 3) -> String {
        let branches = (0..<Int.random(in: 1...2, using: &generator)).map { _ in branch(depth) }
        return branches.joined(separator: "|")
    }

    private mutating func branch(_ depth: Int) -> String {
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in term(depth) }.joined()
    }

    private mutating func term(_ depth: Int) -> String {
        let kind = Int.random(in: 0...9, using: &generator)
        switch kind {
        case 0: return "^"
        case 1: return "$"
        case 2 where depth > 0: return "(" + expression(depth: depth - 1) + ")" + quantifier()
        case 3 where depth > 0: return "(?:" + expression(depth: depth - 1) + ")" + quantifier()
        default: return atom() + quantifier()
        }
    }

    private mutating func atom() -> String {
        let atoms = [
            "a", "b", "c", "é", "日", ".", "[ab]", "[^a]", "[a-c]", "[à-ÿ]", "[^\\u0000-ÿ]", "\\d", "\\w",
            "\\W",
            "\\s", "\\S", "\\u{1F600}", "[\\uD83D\\uDE00-\\uD83D\\uDE4F]", "\\n", "[-a]",
        ]
        return atoms.randomElement(using: &generator) ?? "a"
    }

    private mutating func quantifier() -> String {
        ["", "", "", "*", "+", "?", "{2}", "{1,2}", "{0,2}", "{2,}", "*?"].randomElement(using: &generator)
            ?? ""
    }
}
