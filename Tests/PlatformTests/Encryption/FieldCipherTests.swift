import CoreTypes
import Testing

@testable import Platform

@Suite struct FieldCipherTests {
    private let owner = UUID(high: 1, low: 2)
    private let secret = Array("a seed of twenty byt".utf8)

    private func cipher(_ keys: UInt8..., purpose: String = "totp seed") throws -> FieldCipher {
        let keys = keys.map { [UInt8](repeating: $0, count: 32) }
        return try #require(EncryptionKeyring(keys: keys)).cipher(purpose: purpose)
    }

    @Test(arguments: [0, 1, 20, 4096, 65_536])
    func opensWhatItSealed(_ length: Int) throws {
        let plaintext = SecureRandom.bytes(length)
        let sealed = try cipher(1).seal(plaintext, owner: owner)
        #expect(sealed.count == length + 33)
        let opened = try cipher(1).open(sealed, owner: owner)
        #expect(opened.plaintext == plaintext)
        #expect(!opened.needsRotation)
    }

    @Test func neverSealsTheSameTwice() throws {
        let cipher = try cipher(1)
        #expect(try cipher.seal(secret, owner: owner) != cipher.seal(secret, owner: owner))
    }

    @Test func refusesAnotherOwnersValue() throws {
        let sealed = try cipher(1).seal(secret, owner: owner)
        #expect(throws: SealingError.altered) { try cipher(1).open(sealed, owner: UUID(high: 2, low: 1)) }
    }

    @Test func refusesAValueOfAnotherPurpose() throws {
        let sealed = try cipher(1).seal(secret, owner: owner)
        #expect(throws: SealingError.unknownKey) {
            try cipher(1, purpose: "provider token").open(sealed, owner: owner)
        }
    }

    @Test func refusesAValueWithAnyBitChanged() throws {
        let sealed = try cipher(1).seal(secret, owner: owner)
        for index in sealed.indices {
            for bit in 0..<8 {
                var changed = sealed
                changed[index] ^= 1 << bit
                #expect(throws: SealingError.self) { try cipher(1).open(changed, owner: owner) }
            }
        }
    }

    @Test func refusesWhatIsTooShortOrTooLong() throws {
        let sealed = try cipher(1).seal(secret, owner: owner)
        for count in [0, 1, 32] {
            #expect(throws: SealingError.malformed) {
                try cipher(1).open(Array(sealed.prefix(count)), owner: owner)
            }
        }
        #expect(throws: SealingError.altered) { try cipher(1).open(Array(sealed.dropLast()), owner: owner) }
        #expect(throws: SealingError.tooLong) {
            try cipher(1).seal([UInt8](repeating: 0, count: 65_537), owner: owner)
        }
    }

    @Test func opensValuesOfAFormerKeyAndSaysSo() throws {
        let sealed = try cipher(1).seal(secret, owner: owner)
        let opened = try cipher(2, 1).open(sealed, owner: owner)
        #expect(opened.plaintext == secret)
        #expect(opened.needsRotation)
        let anew = try cipher(2, 1).seal(opened.plaintext, owner: owner)
        #expect(try !cipher(2).open(anew, owner: owner).needsRotation)
        #expect(throws: SealingError.unknownKey) { try cipher(2).open(sealed, owner: owner) }
    }

    @Test func aKeyringNeedsDifferentKeysOfTheRightLength() {
        let key = [UInt8](repeating: 1, count: 32)
        #expect(EncryptionKeyring(keys: []) == nil)
        #expect(EncryptionKeyring(keys: [key + [1]]) == nil)
        #expect(EncryptionKeyring(keys: [Array(key.dropLast())]) == nil)
        #expect(EncryptionKeyring(keys: [key, key]) == nil)
        #expect(EncryptionKeyring(keys: [key]) != nil)
    }
}
