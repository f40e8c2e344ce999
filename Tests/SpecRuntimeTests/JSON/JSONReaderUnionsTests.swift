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
    func saysWhatIsWrongWithTheDiscriminatorAndSkipsTheObject(_ object: String, _ expected: String) {
        #expect(faults(object) { $0.discriminator("kind") } == [expected])
    }

    @Test func readsOnBehindAnObjectOfUnknownKind() {
        let found = faults(#"[{"kind":"x"},{"kind":"y"},1]"#) { reader -> Bool? in
            guard reader.beginArray() else { return nil }
            while reader.nextElement() {
                if reader.discriminator("kind") != nil { reader.unknownKind("kind", oneOf: ["a"]) }
            }
            return true
        }
        #expect(found == ["/0/kind enum", "/1/kind enum", "/2 type"])
    }
}
