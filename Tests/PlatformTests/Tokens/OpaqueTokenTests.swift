import Crypto
import Testing

@testable import Platform

@Suite struct OpaqueTokenTests {
    private enum ConfirmAddress: TokenPurpose {
        static let name = "confirm address"
    }
    private enum SetPassword: TokenPurpose {
        static let name = "set password"
    }

    @Test func isReadAsItWasWritten() throws {
        let token = OpaqueToken()
        #expect(token.text.utf8.count == 43)
        let read = try #require(OpaqueToken(token.text))
        #expect(read.bytes == token.bytes)
        #expect(read.digest == token.digest)
    }

    @Test func isStoredAsItsSHA256() throws {
        let zeros = try #require(OpaqueToken(String(repeating: "A", count: 43)))
        #expect(zeros.digest == Array(SHA256.hash(data: [UInt8](repeating: 0, count: 32))))
    }

    @Test func isNeverTheSameTwice() {
        #expect(Set((0..<1000).map { _ in OpaqueToken().text }).count == 1000)
    }

    @Test(arguments: [
        "", "A", String(repeating: "A", count: 42), String(repeating: "A", count: 44),
        String(repeating: "A", count: 42) + "=", String(repeating: "A", count: 42) + "B",
        String(repeating: "A", count: 42) + "+", " " + String(repeating: "A", count: 42),
        String(repeating: "A", count: 1_000_000),
    ])
    func refusesEveryOtherText(_ text: String) {
        #expect(OpaqueToken(text) == nil)
        #expect(PurposeToken<SetPassword>(text) == nil)
    }

    @Test func aMailedTokenIsGoodForItsPurposeAlone() throws {
        let token = PurposeToken<ConfirmAddress>()
        #expect(try #require(PurposeToken<ConfirmAddress>(token.text)).digest == token.digest)
        #expect(try #require(PurposeToken<SetPassword>(token.text)).digest != token.digest)
        #expect(try #require(OpaqueToken(token.text)).digest != token.digest)
        #expect(token.digest.count == 32)
    }

    @Test func showsNothingOfItself() {
        let token = OpaqueToken()
        var dumped = ""
        dump(PurposeToken<SetPassword>(token.text), to: &dumped)
        for text in ["\(token)", String(reflecting: token), dumped] {
            #expect(!text.contains(token.text))
            #expect(!text.contains("\(token.bytes[0]), \(token.bytes[1])"))
        }
    }
}
