import Testing

@testable import SpecRuntime

@Suite struct BytePatternTests {
    @Test(arguments: [
        ("a", true), ("the-cellar-2", true), ("", false), ("-a", false), ("a-", false), ("a--b", false),
        ("A", false), ("é", false), ("a b", false),
    ])
    func runsTheAutomaton(_ text: String, _ expected: Bool) {
        let bytes = Array(text.utf8)
        #expect(bytes.withUnsafeBytes { Patterns.slug.matches($0) } == expected)
    }

    @Test func stopsWhereTheAnswerIsKnown() {
        let bytes = Array("xxx1".utf8)
        #expect(bytes.withUnsafeBytes { Patterns.digit.matches($0) })
    }
}
