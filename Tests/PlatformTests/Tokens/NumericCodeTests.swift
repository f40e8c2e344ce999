import CoreTypes
import Testing

@testable import Platform

@Suite struct NumericCodeTests {
    private let user = UUID(high: 1, low: 2)

    /// Gives these numbers, the last one for ever.
    private struct Script: RandomNumberGenerator {
        var numbers: [UInt64]
        mutating func next() -> UInt64 { numbers.count > 1 ? numbers.removeFirst() : numbers[0] }
    }

    private func digests(_ secrets: UInt8...) throws -> CodeDigests {
        let secrets = secrets.map { [UInt8](repeating: $0, count: 32) }
        return CodeDigests(keyring: try #require(Keyring(secrets: secrets)))
    }

    @Test func everyCodeIsPossible() {
        let draws: [(UInt64, String)] = [
            (1, "000000"), (1 << 45, "000001"), (1 << 63 | 1, "500000"), (.max, "999999"),
        ]
        for (number, code) in draws {
            var generator = Script(numbers: [number])
            #expect(NumericCode(using: &generator).text == code)
        }
    }

    @Test func drawsAgainWhereTheRemainderWouldFavourACode() {
        var generator = Script(numbers: [0, 1 << 63, .max])
        #expect(NumericCode(using: &generator).text == "999999")
    }

    @Test func drawsEvenly() {
        var counts = [Int](repeating: 0, count: 10)
        for _ in 0..<20_000 {
            let text = NumericCode().text
            #expect(text.utf8.count == 6)
            counts[Int(text.utf8.first ?? 0) - 48] += 1
        }
        // 2000 each on average; ten standard deviations are 424.
        #expect(counts.allSatisfy { abs($0 - 2000) < 424 })
    }

    @Test(arguments: ["", "12345", "1234567", "12345a", "12 456", "+12345", "١٢٣٤٥٦", "-12345", "１２３４５６"])
    func refusesAllButSixDigits(_ text: String) {
        #expect(NumericCode(text) == nil)
    }

    @Test func keepsLeadingZeros() throws {
        #expect(try #require(NumericCode("000042")).text == "000042")
    }

    @Test func matchesForItsUserAndPurposeAlone() throws {
        let digests = try digests(1)
        let code = try #require(NumericCode("012345"))
        let stored = digests.digest(code, user: user, purpose: "sign in")
        #expect(stored.count == 32)
        #expect(digests.matches(code, digest: stored, user: user, purpose: "sign in"))
        #expect(!digests.matches(code, digest: stored, user: UUID(high: 2, low: 1), purpose: "sign in"))
        #expect(!digests.matches(code, digest: stored, user: user, purpose: "phone"))
        let other = try #require(NumericCode("012346"))
        #expect(!digests.matches(other, digest: stored, user: user, purpose: "sign in"))
        #expect(!digests.matches(code, digest: Array(stored.dropLast()), user: user, purpose: "sign in"))
        #expect(!digests.matches(code, digest: [], user: user, purpose: "sign in"))
    }

    @Test func matchesAfterTheSecretWasReplaced() throws {
        let code = try #require(NumericCode("012345"))
        let stored = try digests(1).digest(code, user: user, purpose: "phone")
        #expect(try digests(2, 1).matches(code, digest: stored, user: user, purpose: "phone"))
        #expect(try !digests(2).matches(code, digest: stored, user: user, purpose: "phone"))
    }
}
