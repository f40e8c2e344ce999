import Testing

@testable import Generator

@Suite struct CompiledPatternTests {
    @Test func emitsTablesAsText() throws {
        let pattern = try PatternCompiler.compile("^a\"?$")
        let expected = """
            BytePattern(
                source: "^a\\"?$",
                classes: #"\(String(repeating: "0", count: 34))1\(String(repeating: "0", count: 62))2\
            \(String(repeating: "0", count: 158))"#,
                transitions: #"000000010101000003000400000000"#,
                classCount: 3, start: 2, firstAccepting: 3)
            """
        #expect(pattern.swiftExpression(source: "^a\"?$") == expected)
    }

    @Test func escapesTheExpressionInItsLiteral() throws {
        let source = "\\d\n\"é"
        let text = try PatternCompiler.compile(source).swiftExpression(source: source)
        #expect(text.contains(#"source: "\\d\u{a}\"\u{e9}","#))
    }
}
