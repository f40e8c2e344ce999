import Testing

@testable import SpecRuntime

@Suite struct JSONReaderStringsTests {
    @Test func countsCodePoints() {
        let text = "e\u{301}日😀"
        #expect(decoded("\"\(text)\"") { $0.string(min: 4, max: 4) }.value?.unicodeScalars.count == 4)
        #expect(faults("\"\(text)\"") { $0.string(max: 3) } == [" max_length"])
        #expect(decoded("\"\\uD83D\\uDE00\\n\"") { $0.string(min: 2, max: 2) }.value == "😀\n")
        #expect(faults("\"\\uD83D\\uDE00\"") { $0.string(min: 2) } == [" min_length"])
    }

    @Test func readsSpecialBytesAtEveryPlaceOfAWord() {
        for length in 0..<40 {
            for (raw, plain) in [
                ("", ""), ("\\\"", "\""), ("é", "é"), ("\\u00e9", "é"), ("😀", "😀"), ("\u{7F}", "\u{7F}"),
            ] {
                let before = String(repeating: "a", count: length)
                let json = "\"\(before)\(raw)zzzzzzzzz\""
                #expect(decoded(json) { $0.string() }.value == before + plain + "zzzzzzzzz")
            }
        }
    }

    @Test func refusesControlCharactersAtEveryPlaceOfAWord() {
        for length in 0..<20 {
            for control in [UInt8(0), 9, 10, 31] {
                let json =
                    [0x22] + [UInt8](repeating: 0x61, count: length) + [control] + Array("bcdefghij\"".utf8)
                #expect(isRead(json) == (false, false))
            }
        }
    }

    @Test func reusesItsMemoryForEscapedTextsOfAnyLength() {
        let texts = (0..<60).map { String(repeating: "\"é", count: $0 * 17) }
        let json = JSONWriter.text { $0.value(.array(texts.map(JSONValue.string))) }
        #expect(decoded(json) { $0.value() }.value == .array(texts.map(JSONValue.string)))
    }

    @Test func looksForThePattern() {
        #expect(decoded("\"the-cellar\"") { $0.string(pattern: Patterns.slug) }.value == "the-cellar")
        #expect(faults("\"The Cellar\"") { $0.string(max: 5, pattern: Patterns.slug) } == [" max_length"])
        #expect(
            decoded("\"The Cellar\"") { $0.string(pattern: Patterns.slug) }.violations.map(\.message)
                == ["must match the pattern ^[a-z0-9]+(-[a-z0-9]+)*$"])
    }
}
