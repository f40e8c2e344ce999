import Testing

@testable import Platform

@Suite struct Base64URLTests {
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
    ])
    func agreesWithTheVectorsOfRFC4648(plain: String, text: String) {
        #expect(Base64URL.encode(Array(plain.utf8)) == text)
        #expect(Base64URL.decode(text) == Array(plain.utf8))
    }

    @Test func usesTheURLSafeAlphabet() {
        #expect(Base64URL.encode([0xFB, 0xFF]) == "-_8")
    }

    @Test(arguments: ["A", "Zh", "Zg==", "Zm9v\n", "Zm+v", "Zm/v"])
    func refusesPaddingStrayBitsAndOtherAlphabets(_ text: String) {
        #expect(Base64URL.decode(text) == nil)
    }
}
