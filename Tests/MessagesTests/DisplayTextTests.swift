import Testing

@testable import Platform

@Suite struct DisplayTextTests {
    @Test(arguments: [
        ("  a \t\r\n b  ", "a b"), ("\u{202E}abc\u{2066}", "abc"), ("a\u{0}b", "a b"), ("", ""), ("\n", ""),
        ("👩‍👩‍👧‍👦 Zoë", "👩‍👩‍👧‍👦 Zoë"),
    ])
    func bringsTextIntoOneLine(text: String, line: String) {
        #expect(DisplayText.line(text, limit: 20) == line)
    }

    @Test func cutsWithAnEllipsis() {
        #expect(DisplayText.line("abcdefgh", limit: 8) == "abcdefgh")
        #expect(DisplayText.line("abcdefghi", limit: 8) == "abcdefg…")
        // One character of many scalars is no way around the limit.
        let heap = "a" + String(repeating: "\u{301}", count: 10_000)
        #expect(DisplayText.line(heap, limit: 8).unicodeScalars.count <= 65)
    }

    @Test(arguments: [
        ("visit http://evil.example/x", "visit http: //evil. example/x"),
        ("www.evil.example", "www. evil. example"),
        ("St. Mary's Pub", "St. Mary's Pub"), ("J. R. Smith", "J. R. Smith"), ("a.b.c.de", "a. b. c. de"),
        ("Windows NT 10.0; rv:1.2", "Windows NT 10.0; rv:1.2"),
    ])
    func makesNoLinkOfText(text: String, shown: String) {
        #expect(DisplayText.unlinked(text) == shown)
    }

    @Test func masksAddresses() {
        #expect(MaskedAddress(email: "ana@example.org").description == "a…@example.org")
        #expect(MaskedAddress(email: "@").description == "…@")
        #expect(MaskedAddress(phone: "+43123456789").description == "…89")
    }
}
