import Testing

@testable import SpecRuntime

@Suite struct Base64Tests {
    @Test func readsWhatItWrites() {
        var generator = SeededGenerator(seed: 9)
        for length in 0..<80 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let json = JSONWriter.text { $0.base64(bytes) }
            #expect(decoded(json) { $0.base64() }.value == bytes, "\(json)")
        }
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
    func agreesWithTheStandard(_ plain: String, _ encoded: String) {
        #expect(JSONWriter.text { $0.base64(Array(plain.utf8)) } == "\"\(encoded)\"")
    }

    @Test(arguments: [
        "Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm8", "Z=8=", "=Zm8", "Zm 8", "Zm8\n", "Zm-_", "====",
    ])
    func refusesWhatIsNotCanonical(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(bytes.withUnsafeBytes { Base64.decode($0) } == nil)
    }
}
