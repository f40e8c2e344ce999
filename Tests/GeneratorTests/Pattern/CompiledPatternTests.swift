import Testing

@testable import Generator

@Suite struct CompiledPatternTests {
    @Test func emitsTablesAsText() throws {
        let pattern = try PatternCompiler.compile("^a\"?$")
        let expected = """
            BytePattern(
                requirement: "must match ^a\\"?$",
                classes: #"\(String(repeating: "0", count: 34))1\(String(repeating: "0", count: 62))2\
            \(String(repeating: "0", count: 158))"#,
                transitions: #"000000010101000003000400000000"#,
                classCount: 3, start: 2, firstAccepting: 3)
            """
        #expect(pattern.swiftExpression(requirement: "must match ^a\"?$") == expected)
    }

    @Test func escapesTheExpressionInItsLiteral() throws {
        let source = "\\d\n\"é"
        let text = try PatternCompiler.compile(source).swiftExpression(requirement: source)
        #expect(text.contains(#"requirement: "\\d\u{a}\"\u{e9}","#))
    }
}
