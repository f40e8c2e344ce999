import Testing

@testable import SpecRuntime

@Suite struct JSONReaderTests {
    @Test(arguments: JSONSamples.accepted)
    func readsEveryDocumentOfTheStandard(_ json: String) {
        #expect(JSONGrammar.accepts(Array(json.utf8)))
        #expect(isRead(Array(json.utf8)) == (true, true))
    }

    @Test(arguments: JSONSamples.refused)
    func refusesWhatIsNoJSON(_ json: String) {
        #expect(!JSONGrammar.accepts(Array(json.utf8)))
        #expect(isRead(Array(json.utf8)) == (false, false))
        #expect(faults(json) { $0.value() } == [" malformed"])
    }

    @Test(arguments: JSONSamples.brokenUTF8)
    func refusesTextThatIsNotUTF8(_ json: [UInt8]) {
        #expect(isRead(json) == (false, false))
    }

    @Test func agreesWithThePlainGrammarOnDamagedDocuments() {
        var random = RandomJSON(generator: SeededGenerator(seed: 5))
        for _ in 0..<4_000 {
            let value = random.value()
            let document = random.damage(Array(JSONWriter.text { $0.value(value) }.utf8))
            let expected = JSONGrammar.accepts(document)
            #expect(isRead(document) == (expected, expected), "\(String(decoding: document, as: UTF8.self))")
        }
    }

    @Test func readsBackEveryValueThatIsWritten() {
        var random = RandomJSON(generator: SeededGenerator(seed: 6))
        for _ in 0..<1_000 {
            let value = random.value()
            let json = JSONWriter.text { $0.value(value) }
            #expect(decoded(json) { $0.value() }.value == value, "\(json)")
        }
    }

    @Test(arguments: ["[", "{\"a\":"])
    func limitsNesting(_ opening: String) {
        let closing = opening == "[" ? "]" : "}"
        for depth in [64, 65, 100_000] {
            let json =
                Array((String(repeating: opening, count: depth) + "1").utf8)
                + Array(String(repeating: closing, count: depth).utf8)
            #expect(isRead(json) == (depth == 64, depth == 64))
        }
        let tooDeep = String(repeating: opening, count: 65)
        #expect(faults(tooDeep) { $0.value() } == [" too_deep"])
    }

    @Test func saysWhereTheSyntaxBreaks() {
        let message = { (json: String) in decoded(json) { $0.value() }.violations.first?.message ?? "" }
        #expect(message("{\"a\" 1}") == "must be valid JSON: expected a colon at byte 5")
        #expect(message("[1,2") == "must be valid JSON: it ends too early")
        #expect(
            message("\"a\u{1}\"")
                == "must be valid JSON: a control character in a string must be escaped at byte 2")
        #expect(message("[] x") == "must be valid JSON: nothing may follow the value at byte 3")
        #expect(message("[01]") == "must be valid JSON: a number is malformed at byte 1")
    }

    @Test func namesBrokenSyntaxOnlyWhateverWasFoundBefore() {
        let found = faults("[1, \"a\", {]") { reader -> Bool? in
            guard reader.beginArray() else { return nil }
            while reader.nextElement() { _ = reader.bool() }
            return true
        }
        #expect(found == [" malformed"])
    }

    @Test func keepsAHundredViolations() {
        let json = "[" + Array(repeating: "1", count: 500).joined(separator: ",") + "]"
        let result = decoded(json) { reader -> Bool? in
            guard reader.beginArray() else { return nil }
            while reader.nextElement() { _ = reader.string() }
            return true
        }
        #expect(result.value == nil)
        #expect(result.violations.count == 100)
        #expect(result.violations.last?.place == .body(pointer: "/99"))
    }
}
