import Testing

@testable import Server

@Suite struct SecretTextTests {
    @Test(arguments: ["00ff10AB", "AP8Qqw==", "AP8Qqw"])
    func readsHexAndBase64(_ text: String) {
        #expect(SecretText.decode(text) == [0x00, 0xFF, 0x10, 0xAB])
    }

    @Test(arguments: ["not a secret", "AP8Q=qw", "é"])
    func refusesOtherText(_ text: String) {
        #expect(SecretText.decode(text) == nil)
    }
}
