import Testing

@testable import Handlers

@Suite("The rules of song requests")
struct RequestRulesTests {
    @Test("call a guest by the name given, else Guest")
    func displayName() {
        #expect(RequestRules.displayName(guestName: "Ana") == "Ana")
        #expect(RequestRules.displayName(guestName: nil) == "Guest")
    }

    @Test(
        "trim white space of every kind",
        arguments: [("  a b\u{3000}", "a b"), ("a", "a"), ("\u{A0}é ", "é")])
    func trimmed(text: String, expected: String) {
        #expect(text.trimmingWhitespace() == expected)
    }
}
