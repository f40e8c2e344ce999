import Testing

@testable import Platform

@Suite struct KeyringTests {
    @Test func refusesNoSecretAndShortSecrets() {
        #expect(Keyring(secrets: []) == nil)
        #expect(Keyring(secrets: [[UInt8](repeating: 1, count: 31)]) == nil)
        #expect(Keyring(secrets: [[UInt8](repeating: 1, count: 32), []]) == nil)
        #expect(Keyring(secrets: [[UInt8](repeating: 1, count: 32)]) != nil)
    }
}
