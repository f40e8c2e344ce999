import CoreTypes
import Testing

@testable import Platform

@Suite struct TOTPTests {
    private let clock = SettableClock(Timestamp(microsecondsSinceEpoch: 59_000_000))
    /// The secret of RFC 6238 appendix B.
    private let totp = TOTP(secret: Array("12345678901234567890".utf8))

    private func code(_ text: String) throws -> NumericCode {
        try #require(NumericCode(text))
    }

    /// RFC 6238 appendix B, the last six of its eight digits.
    @Test(arguments: [
        (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
        (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
    func givesTheCodesOfTheStandard(seconds: Int64, text: String) throws {
        let clock = SettableClock(Timestamp(microsecondsSinceEpoch: seconds * 1_000_000))
        #expect(totp.step(of: try code(text), clock: clock) == seconds / 30)
    }

    /// RFC 4226 appendix D.
    @Test func givesTheCodesOfTheCounterStandard() {
        let codes: [UInt32] = [
            755_224, 287_082, 359_152, 969_429, 338_314, 254_676, 287_922, 162_583, 399_871, 520_489,
        ]
        #expect((0..<10).map { totp.code($0) } == codes)
    }

    @Test func takesTheStepBeforeAndTheStepAfter() throws {
        let code = try code("287082")
        for (seconds, step) in [
            (29.0, 1 as Int64?), (0, 1), (-30, nil), (59, 1), (60, 1), (89, 1), (90, nil),
        ] {
            let clock = SettableClock(Timestamp(microsecondsSinceEpoch: Int64(seconds * 1_000_000)))
            #expect(totp.step(of: code, clock: clock) == step, "at \(seconds)")
        }
    }

    @Test func takesNoStepTwiceAndNoneBeforeIt() throws {
        let code = try code("287082")
        #expect(totp.step(of: code, after: 0, clock: clock) == 1)
        #expect(totp.step(of: code, after: 1, clock: clock) == nil)
        #expect(totp.step(of: code, after: 2, clock: clock) == nil)
    }

    @Test func refusesAWrongCode() throws {
        #expect(totp.step(of: try code("287083"), clock: clock) == nil)
    }

    @Test func makesSecretsOfTwentyBytes() {
        #expect(TOTP.makeSecret().count == 20)
        #expect(TOTP.makeSecret() != TOTP.makeSecret())
    }
}
