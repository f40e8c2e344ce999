import Testing

@testable import Platform

@Suite struct PasswordHasherTests {
    /// Cheap where the cost is not what is tested.
    private let cheap = Argon2Parameters(memoryKiB: 64, passes: 1, lanes: 1)

    private func password(_ text: String) throws -> Platform.Password {
        try #require(Password(text))
    }

    @Test func knowsThePasswordAgainAndNoOther() async throws {
        let hasher = PasswordHasher(threads: 1, queueLimit: 8)
        let stored = try await hasher.hash(password("correct horse battery staple"))
        #expect(stored.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(try await hasher.verify(password("correct horse battery staple"), against: stored) == .right)
        #expect(try await hasher.verify(password("Correct horse battery staple"), against: stored) == .wrong)
        #expect(try await hasher.verify(password(""), against: stored) == .wrong)
    }

    @Test func saltsEveryHashAnew() async throws {
        let hasher = PasswordHasher(threads: 1, queueLimit: 8, parameters: cheap)
        let first = try await hasher.hash(password("correct horse"))
        #expect(try await hasher.hash(password("correct horse")) != first)
        let parsed = try StoredPasswordHash(parsing: first)
        #expect(parsed.salt.count == 16)
        #expect(parsed.tag.count == 32)
    }

    @Test func comparesTheWholeOfALongPassword() async throws {
        let hasher = PasswordHasher(threads: 1, queueLimit: 8, parameters: cheap)
        let long = String(repeating: "x", count: 1023)
        let stored = try await hasher.hash(password(long + "a"))
        #expect(try await hasher.verify(password(long + "a"), against: stored) == .right)
        #expect(try await hasher.verify(password(long + "b"), against: stored) == .wrong)
    }

    @Test func saysWhenAHashIsOfAnotherCost() async throws {
        let stored = try await PasswordHasher(threads: 1, queueLimit: 8, parameters: cheap)
            .hash(password("correct horse"))
        let dearer = PasswordHasher(
            threads: 1, queueLimit: 8, parameters: .init(memoryKiB: 128, passes: 1, lanes: 1))
        #expect(try await dearer.verify(password("correct horse"), against: stored) == .rightRehashDue)
        #expect(try await dearer.verify(password("another horse"), against: stored) == .wrong)
    }

    /// What the reference implementation's `argon2` program and its tests give for these inputs (test.c).
    @Test(arguments: [
        "$argon2i$m=256,t=2,p=1$c29tZXNhbHQ$/U3YPXYsSb3q9XxHvc0MLxur+GP960kN9j7emXX8zwY",
        "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$iekCn0Y3spW+sCcFanM2xBT63UP2sghkUoHLIUpWRS8",
        "$argon2i$v=19$m=256,t=2,p=2$c29tZXNhbHQ$T/XOJ2mh1/TIpJHfCdQan76Q5esCFVoT5MAeIM1Oq2E",
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc",
    ])
    func verifiesHashesOfTheReferenceImplementation(_ stored: String) async throws {
        let hasher = PasswordHasher(threads: 1, queueLimit: 8)
        #expect(try await hasher.verify(password("password"), against: stored) == .rightRehashDue)
        #expect(try await hasher.verify(password("passwore"), against: stored) == .wrong)
    }

    @Test func computesHashesOfDifferentCostsInTurn() async throws {
        let hasher = PasswordHasher(threads: 1, queueLimit: 8, parameters: cheap)
        let dear = try await PasswordHasher(
            threads: 1, queueLimit: 8, parameters: .init(memoryKiB: 4096, passes: 1, lanes: 4)
        ).hash(password("correct horse"))
        for _ in 0..<3 {
            #expect(try await hasher.verify(password("correct horse"), against: dear) == .rightRehashDue)
            let stored = try await hasher.hash(password("battery"))
            #expect(try await hasher.verify(password("battery"), against: stored) == .right)
        }
    }

    @Test func comparesForNobodyAtTheSameCost() async throws {
        let hasher = PasswordHasher(threads: 1, queueLimit: 8, parameters: cheap)
        try await hasher.verifyNobody(password("correct horse"))
        let stored = try await hasher.hash(password("correct horse"))
        _ = try await hasher.verify(password("correct horse"), against: stored)
        #expect(hasher.statistics.hashes == 3)
        #expect(hasher.statistics.waiting == 0)
        #expect(hasher.statistics.seconds > 0)
        #expect(hasher.statistics.buckets.map(\.count) == hasher.statistics.buckets.map(\.count).sorted())
    }

    @Test func countsThoseItTurnsAway() async throws {
        let hasher = PasswordHasher(threads: 1, queueLimit: 0, parameters: cheap)
        await #expect(throws: WorkerPoolFull.self) { try await hasher.hash(self.password("correct horse")) }
        #expect(hasher.statistics.refused == 1)
        #expect(hasher.statistics.hashes == 0)
    }

    @Test func servesManyAtATime() async throws {
        let hasher = PasswordHasher(threads: 4, queueLimit: 100, parameters: cheap)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<50 {
                group.addTask {
                    let password = try #require(Password("password number \(index)"))
                    let stored = try await hasher.hash(password)
                    return try await hasher.verify(password, against: stored) == .right
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }
}
