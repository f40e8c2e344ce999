import Testing

@testable import Generator

@Suite struct PatternCompilerTests {
    @Test(arguments: [
        ("", ["", "a"], []),
        ("b", ["b", "abc"], ["", "ac"]),
        ("^b", ["b", "bc"], ["ab"]),
        ("b$", ["b", "ab"], ["bc", "b\n"]),
        ("^$", [""], ["a", "\n"]),
        ("^[a-z0-9]+(-[a-z0-9]+)*$", ["a", "the-cellar-2"], ["", "-a", "a-", "a--b", "A", "a b"]),
        ("^.$", ["a", "é", "日", "😀"], ["", "ab", "\n", "\r", "\u{2028}", "e\u{301}"]),
        ("^\\d{3}$", ["123"], ["12", "1234", "١٢٣"]),
        ("^\\w+$", ["a_Z9"], ["é", "a-b"]),
        ("^\\s$", [" ", "\t", "\u{A0}", "\u{FEFF}", "\u{2003}"], ["\u{200B}", "x"]),
        ("^[^\\u0000-\\u001F\\u007F]*$", ["", "Beyoncé 日本"], ["a\u{0}", "\u{7F}", "a\nb"]),
        ("^(?:a|b){2,3}$", ["ab", "aba"], ["a", "abab"]),
        ("^a{2,}$", ["aa", "aaaa"], ["a"]),
        ("^(a|)b?$", ["", "a", "b", "ab"], ["ba"]),
        ("(^a|b$)", ["ac", "cb"], ["cac", "bc"]),
        ("^[\\uD83D\\uDE00-\\u{1F64F}]$", ["😀", "🙏"], ["🚀", "x"]),
        ("\\.\\/\\-\\^\\$\\{\\}\\[\\]", ["./-^${}[]"], ["./-"]),
        ("^[\\]\\\\^-]+$", ["]\\^-"], ["a"]),
        ("^[\\b]$", ["\u{8}"], ["b"]),
        ("^\\x41\\u0042\\cJ\\0$", ["AB\n\0"], ["AB"]),
        ("^[]$", [], ["", "a"]),
        ("^[^]$", ["a", "\n", "😀"], ["", "ab"]),
        ("a^", [], ["a", ""]),
        ("^\\+[1-9]\\d{1,14}$", ["+4915112345678"], ["+0151", "4915", "+1234567890123456"]),
    ])
    func matchesLikeTheStandard(_ expression: String, _ accepted: [String], _ refused: [String]) throws {
        let pattern = try PatternCompiler.compile(expression)
        for text in accepted {
            #expect(pattern.matches(text), "\(expression) must match \(text.debugDescription)")
        }
        for text in refused {
            #expect(!pattern.matches(text), "\(expression) matches \(text.debugDescription)")
        }
    }

    @Test func agreesWithABacktrackingMatcherOnRandomExpressions() throws {
        var random = RandomPattern(generator: SeededGenerator(seed: 2))
        for _ in 0..<60 {
            let expression = random.expression()
            guard let node = try? PatternParser.parse(expression) else { continue }
            let pattern = try PatternCompiler.compile(expression)
            for _ in 0..<20 {
                let text = random.text()
                #expect(
                    pattern.matches(text) == BacktrackingMatcher.finds(node, in: text),
                    "\(expression) on \(text.debugDescription)")
            }
        }
    }

    @Test(arguments: [
        ("(?=a)b", "lookahead is not supported", 0),
        ("a(?!b)", "lookahead is not supported", 1),
        ("(?<=a)b", "lookbehind is not supported", 0),
        ("(?<!a)b", "lookbehind is not supported", 0),
        ("(?<year>a)", "named groups are not supported", 0),
        ("(?i)a", "unknown kind of group", 0),
        ("(a)\\1", "\\1 (back-reference) is not supported", 3),
        ("\\bword", "\\b (word boundary) is not supported", 0),
        ("\\p{L}", "\\p{…} (Unicode property) is not supported", 0),
        ("a**", "a quantifier cannot follow another", 2),
        ("*a", "nothing to repeat before *", 0),
        ("^*", "an anchor cannot be repeated", 0),
        ("a{2,1}", "a quantifier's bounds are out of order", 1),
        ("a{x}", "a literal { must be written \\{", 1),
        ("a{1", "a quantifier must end in }", 1),
        ("a}", "a literal } must be written \\}", 1),
        ("(a", "unmatched (", 0),
        ("a)", "unmatched )", 1),
        ("[a", "unmatched [", 0),
        ("[b-a]", "a range's ends are out of order", 1),
        ("[a-\\d]", "a range needs single characters at both ends", 1),
        ("\\q", "\\q is no known escape", 0),
        ("\\", "the expression ends in a backslash", 0),
        ("\\u12", "an escape needs 4 hexadecimal digits", 0),
        ("\\u{110000}", "\\u{…} needs the hexadecimal digits of a code point", 0),
    ])
    func namesWhatItCannotCompile(_ expression: String, _ message: String, _ offset: Int) {
        #expect(throws: PatternError(message: message, offset: offset)) {
            try PatternCompiler.compile(expression)
        }
    }

    @Test func refusesExpressionsThatGetTooLarge() {
        #expect(throws: PatternError(message: "the expression needs more than 4000 states", offset: nil)) {
            try PatternCompiler.compile("(a|b)*a(a|b){12}")
        }
        #expect(throws: PatternError(message: "the expression is too large to compile", offset: nil)) {
            try PatternCompiler.compile("((a{1000}){1000}){1000}")
        }
        #expect(throws: PatternError(message: "groups nest too deep", offset: 200)) {
            try PatternCompiler.compile(String(repeating: "(", count: 300))
        }
    }

    @Test func isMinimal() throws {
        let plain = try PatternCompiler.compile("^[ab]*$")
        let redundant = try PatternCompiler.compile("^((a|b)*|(b*a*)*|[ab]+)$")
        #expect(plain.automaton.stateCount == redundant.automaton.stateCount)
        #expect(plain.automaton.transitions == redundant.automaton.transitions)
    }
}
