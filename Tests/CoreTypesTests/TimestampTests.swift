import CoreTypes
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01t00:00:00z", 0),
        ("1969-12-31T23:59:59.999999Z", -1),
        ("2026-11-22T21:51:03Z", 1_795_384_263_000_000),
        ("2026-11-22T22:51:03+01:00", 1_795_384_263_000_000),
        ("2026-11-22T13:51:03.25-08:00", 1_795_384_263_250_000),
        ("2026-11-22T21:51:03.1234567Z", 1_795_384_263_123_456),
        ("2026-11-22T21:51:03.123456789-00:00", 1_795_384_263_123_456),
        ("1998-12-31T23:59:60Z", 915_148_800_000_000),
        ("1998-12-31T15:59:60.123-08:00", 915_148_800_123_000),
        ("0000-01-01T00:00:00Z", -62_167_219_200_000_000),
        ("9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999),
        ("2024-02-29T12:00:00+23:59", 1_709_121_660_000_000),
    ])
    func readsTheInstant(_ text: String, _ microseconds: Int) {
        #expect(Timestamp(text)?.microsecondsSinceEpoch == Int64(microseconds))
    }

    @Test(arguments: [
        "", "2026-11-22", "2026-11-22T21:51Z", "2026-11-22T21:51:03", "2026-11-22 21:51:03Z",
        "2026-11-22T21:51:03.Z", "2026-11-22T21:51:03.1234567890Z", "2026-11-22T21:51:03,5Z",
        "2026-11-22T24:00:00Z", "2026-11-22T21:60:00Z", "2026-11-22T21:51:61Z", "2026-11-22T22:59:60Z",
        "2026-11-22T23:58:60Z", "2026-02-29T00:00:00Z", "2026-11-31T00:00:00Z", "2026-11-22T21:51:03+1:00",
        "2026-11-22T21:51:03+0100", "2026-11-22T21:51:03+24:00", "2026-11-22T21:51:03+01:60",
        "2026-11-22T21:51:03ZZ", "2026-11-22T21:51:03Z ", " 2026-11-22T21:51:03Z", "2026-11-22T21:51:0３Z",
        "12026-11-22T21:51:03Z", "0000-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
        "2026-11-22T21-51-03Z",
    ])
    func refusesWhatIsNoInstant(_ text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (1_000, "1970-01-01T00:00:00.001Z"), (1, "1970-01-01T00:00:00.000001Z"),
        (500_000, "1970-01-01T00:00:00.500Z"), (-1, "1969-12-31T23:59:59.999999Z"),
        (1_795_384_263_120_000, "2026-11-22T21:51:03.120Z"),
    ])
    func writesAsMuchOfTheFractionAsIsNeeded(_ microseconds: Int, _ text: String) {
        #expect(Timestamp(microsecondsSinceEpoch: Int64(microseconds)).description == text)
    }

    @Test func writesTheNearestInstantThatTheStandardKnows() {
        #expect(Timestamp(microsecondsSinceEpoch: .max).description == "9999-12-31T23:59:59.999999Z")
        #expect(Timestamp(microsecondsSinceEpoch: .min).description == "0000-01-01T00:00:00Z")
    }

    @Test func readsWhatItWrites() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<2_000 {
            let range: ClosedRange<Int64> = -62_167_219_200_000_000...253_402_300_799_999_999
            let instant = Timestamp(microsecondsSinceEpoch: .random(in: range, using: &generator))
            #expect(Timestamp(instant.description) == instant)
        }
    }
}
