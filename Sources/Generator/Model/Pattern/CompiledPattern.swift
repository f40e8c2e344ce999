/// A regular expression compiled to the tables of `BytePattern`.
struct CompiledPattern: Sendable {
    /// The most classes and, squared, states that the tables' text can name.
    static let maximumClasses = 79

    let automaton: PatternDFA

    /// The states from this one on accept where the text ends.
    var firstAccepting: Int {
        let refusing = automaton.acceptsAtEnd.dropFirst(2).prefix { !$0 }
        return 2 + refusing.count
    }

    /// Whether the expression is found in the text.
    func matches(_ text: String) -> Bool {
        var state = automaton.start
        for byte in text.utf8 {
            let column = automaton.classes.classOfByte[Int(byte)]
            state = automaton.transitions[state * automaton.classes.count + column]
        }
        return automaton.acceptsAtEnd[state]
    }

    /// The Swift expression that makes the matcher at run time.
    /// - Parameter requirement: what is said of a text that does not match.
    func swiftExpression(requirement: String) -> String {
        let states = automaton.transitions.map { Self.digit($0 >> 6) + Self.digit($0 & 63) }
        return """
            BytePattern(
                requirement: \(Self.literal(requirement)),
                classes: #"\(automaton.classes.classOfByte.map(Self.digit).joined())"#,
                transitions: #"\(states.joined())"#,
                classCount: \(automaton.classes.count), start: \(automaton.start), \
            firstAccepting: \(firstAccepting))
            """
    }

    /// A small number as one character that needs no escape in a raw literal: from `0` to `~`.
    private static func digit(_ value: Int) -> String {
        String(UnicodeScalar(UInt8(48 + value)))
    }

    private static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case " "..."~": literal.unicodeScalars.append(scalar)
            default: literal += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return literal + "\""
    }
}
