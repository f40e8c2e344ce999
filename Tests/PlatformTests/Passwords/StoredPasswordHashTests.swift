import Testing

@testable import Platform

@Suite struct StoredPasswordHashTests {
    private static let salt = "c29tZXNhbHRzb21lc2FsdA"
    private static let tag = "nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"

    @Test func readsWhatItWrites() throws {
        let hash = StoredPasswordHash(
            parameters: .standard, salt: SecureRandom.bytes(16), tag: SecureRandom.bytes(32))
        #expect(try StoredPasswordHash(parsing: hash.text) == hash)
        #expect(!hash.isOutdated(for: .standard))
    }

    @Test(arguments: ["argon2d", "argon2i"])
    func readsTheOtherVariantsAndCallsThemOutdated(_ variant: String) throws {
        let hash = try StoredPasswordHash(
            parsing: "$\(variant)$v=19$m=19456,t=2,p=1$\(Self.salt)$\(Self.tag)")
        #expect(hash.variant.rawValue == variant)
        #expect(hash.isOutdated(for: .standard))
    }

    @Test(arguments: [
        "", "plain", "argon2id$v=19$m=8,t=1,p=1$\(salt)$\(tag)", "$argon2id$v=19$m=8,t=1$\(salt)$\(tag)",
        "$argon2id$v=18$m=8,t=1,p=1$\(salt)$\(tag)", "$argon2id$v=19$t=1,m=8,p=1$\(salt)$\(tag)",
        "$argon2id$v=19$m=08,t=1,p=1$\(salt)$\(tag)", "$argon2id$v=19$m=-8,t=1,p=1$\(salt)$\(tag)",
        "$argon2id$v=19$m=8,t=1,p=99999999999$\(salt)$\(tag)", "$argon2id$v=19$m=8,t=1,p=1$\(salt)$\(tag)$",
        "$argon2id$v=19$m=8,t=1,p=1$\(salt)$", "$argon2id$v=19$m=8,t=1,p=1$$\(tag)",
        "$argon2id$v=19$m=8,t=1,p=1$\(salt)=$\(tag)", "$argon2id$v=19$m=8,t=1,p=1$\(salt)$nf65EOg_",
        "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$\(tag)", "$argon2id$v=19$m=8,t=1,p=1$\(salt)$\(tag) ",
    ])
    func refusesWhatIsNoPHCString(_ text: String) {
        #expect(throws: UnusablePasswordHash.malformed) { try StoredPasswordHash(parsing: text) }
    }

    @Test(arguments: [
        "$2b$12$abcdefghijklmnopqrstuv", "$scrypt$ln=16,r=8,p=1$a$b", "$argon2x$v=19$m=8,t=1,p=1$a$b",
    ])
    func refusesOtherAlgorithmsByName(_ text: String) {
        #expect(throws: UnusablePasswordHash.unknownAlgorithm) { try StoredPasswordHash(parsing: text) }
    }

    @Test(arguments: [
        "m=4194304,t=1,p=1", "m=131073,t=1,p=1", "m=65536,t=9,p=1", "m=64,t=4294967295,p=1",
        "m=4096,t=1,p=200",
        "m=7,t=1,p=1", "m=4294967295,t=4294967295,p=4294967295",
    ])
    func refusesCostsThatWouldExhaustTheMachine(_ cost: String) {
        #expect(throws: UnusablePasswordHash.unbearableCost) {
            try StoredPasswordHash(parsing: "$argon2id$v=19$\(cost)$\(Self.salt)$\(Self.tag)")
        }
    }

    /// PHP, argon2-cffi, Go's and Node's packages, libsodium's interactive limits, and the cheat sheet's choices.
    @Test(arguments: [
        "m=65536,t=4,p=1", "m=65536,t=3,p=4", "m=65536,t=1,p=4", "m=65536,t=2,p=1", "m=47104,t=1,p=1",
        "m=7168,t=5,p=1", "m=102400,t=2,p=8",
    ])
    func bearsTheDefaultsOfCommonLibraries(_ cost: String) throws {
        _ = try StoredPasswordHash(parsing: "$argon2id$v=19$\(cost)$\(Self.salt)$\(Self.tag)")
    }
}
