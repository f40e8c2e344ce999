import Testing

@testable import Platform

@Suite struct ProviderTextTests {
    @Test(arguments: [
        ("550 5.1.1 <ana@example.org> unknown\r\n", "550 5.1.1 <[address]> unknown"),
        ("to=ana.b+c@example.org, try later", "to=[address], try later"),
        ("The number +43 123-456 (78) is wrong", "The number [number] is wrong"),
        ("code 013579 is wrong", "code [number] is wrong"),
        ("link \(Samples.tokenText) blocked", "link [token] blocked"),
        ("452 4.2.2 full", "452 4.2.2 full"),
        ("error 21211", "error 21211"),
    ])
    func keepsNoAddressNumberCodeOrToken(said: String, kept: String) {
        #expect(ProviderText.clean(said) == kept)
    }

    @Test func isShort() {
        #expect(ProviderText.clean(String(repeating: "no ", count: 10_000)).count == 300)
        #expect(ProviderText.id(String(repeating: "x", count: 1_000))?.utf8.count == 200)
        #expect(ProviderText.id("") == nil && ProviderText.id("a b") == nil && ProviderText.id(nil) == nil)
    }
}
