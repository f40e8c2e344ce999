import Testing

@testable import SpecRuntime

@Suite struct JSONReaderUnionsTests {
    @Test func looksAheadWithoutMoving() {
        let result = decoded(#"{"a":[{"kind":"x"}],"kind":"t\u0077o"}"#) { reader -> JSONValue? in
            #expect(reader.discriminator("kind") == "two")
            return reader.value()
        }
        #expect(
            result.value
                == .object([("a", .array([.object([("kind", .string("x"))])])), ("kind", .string("two"))]))
    }

    @Test(arguments: [
        (#"{"a":1}"#, "/kind required"), (#"{"kind":1,"a":2}"#, "/kind type"), ("[]", " type"),
        (#"{"kind":"x" "a"}"#, " malformed"), (#"{"a":tru}"#, " malformed"),
    ])
    func saysWhatIsWrongWithTheDiscriminator(_ object: String, _ expected: String) {
        #expect(faults(object, kind) == [expected])
    }

    @Test func readsOnBehindAnObjectOfUnknownKind() {
        let found = faults(#"[{"kind":"x"},{"kind":7},{"kin":0},2,{"kind":"y","a":[1]}]"#) {
            reader -> Bool? in
            guard reader.beginArray() else { return nil }
            while reader.nextElement() { _ = kind(&reader) }
            return true
        }
        #expect(found == ["/0 enum", "/1/kind type", "/2/kind required", "/3 type", "/4 enum"])
    }

    /// What generated code does with a discriminator that names none of its types.
    private func kind(_ reader: inout JSONReader) -> Bool? {
        if reader.discriminator("kind") != nil { reader.violation(code: "enum", "must be another") }
        reader.skipValue()
        return nil
    }
}
