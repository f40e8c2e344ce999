import CoreTypes
import Testing

@testable import Platform

@Suite struct DeviceTokensTests {
    private let clock = SettableClock(Timestamp(microsecondsSinceEpoch: 1_700_000_000_000_000))
    private let device = UUID(high: 0x0123_4567_89AB_7CDE, low: 0x8123_4567_89AB_CDEF)

    private func tokens(secret: UInt8 = 1, and old: UInt8? = nil) throws -> DeviceTokens {
        let secrets = [secret, old].compactMap { $0 }.map { [UInt8](repeating: $0, count: 32) }
        return DeviceTokens(keyring: try #require(Keyring(secrets: secrets)), clock: clock)
    }

    @Test func knowsTheDeviceAgain() throws {
        let tokens = try tokens()
        let token = tokens.issue(device: device)
        #expect(token.utf8.count <= 64)
        #expect(tokens.verify(token) == device)
    }

    @Test func refusesATokenWithAnyCharacterChanged() throws {
        let tokens = try tokens()
        let token = Array(tokens.issue(device: device).utf8)
        for index in token.indices {
            var changed = token
            changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(tokens.verify(String(decoding: changed, as: UTF8.self)) == nil)
        }
    }

    @Test(arguments: [
        "", "A", "....", "AAAA", String(repeating: "A", count: 60), String(repeating: "A", count: 9000),
    ])
    func refusesWhatIsNoToken(_ text: String) throws {
        #expect(try tokens().verify(text) == nil)
    }

    @Test func refusesTokensOfAnotherInstallation() throws {
        #expect(try tokens(secret: 2).verify(tokens(secret: 1).issue(device: device)) == nil)
    }

    @Test func keepsTokensOfTheFormerSecretAfterARotation() throws {
        let token = try tokens(secret: 1).issue(device: device)
        #expect(try tokens(secret: 2, and: 1).verify(token) == device)
    }

    @Test func refusesTokensOlderThanTheirLifetimeOrFromTheFuture() throws {
        let tokens = try tokens()
        let token = tokens.issue(device: device)
        clock.advance(seconds: 400 * 86_400)
        #expect(tokens.verify(token) == device)
        clock.advance(seconds: 1)
        #expect(tokens.verify(token) == nil)
        clock.advance(seconds: -401 * 86_400)
        #expect(tokens.verify(token) == nil)
    }

    @Test func aCursorIsNoDeviceToken() throws {
        let keyring = try #require(Keyring(secrets: [[UInt8](repeating: 1, count: 32)]))
        let cursor = CursorCodec(keyring: keyring).encode([.uuid(device), .int64(1_700_000_000)], scope: "")
        #expect(DeviceTokens(keyring: keyring, clock: clock).verify(cursor) == nil)
    }
}
