import CoreTypes
import Testing

@testable import SpecRuntime

@Suite struct JSONWriterTests {
    @Test(arguments: [
        (Int64(0), "0"), (7, "7"), (-7, "-7"), (10, "10"), (99, "99"), (100, "100"),
        (1_234_567_890, "1234567890"),
        (.max, "9223372036854775807"), (.min, "-9223372036854775808"),
    ])
    func writesIntegers(_ value: Int64, _ text: String) {
        #expect(JSONWriter.text { $0.integer(value) } == text)
    }

    @Test func writesIntegersOfEveryLength() {
        var value: Int64 = 1
        for _ in 0..<18 {
            for number in [value - 1, value, value + 1, -value] {
                #expect(JSONWriter.text { $0.integer(number) } == "\(number)")
            }
            value *= 10
        }
        #expect(JSONWriter.text { $0.integer(Int32.min) } == "-2147483648")
    }

    @Test func escapesNoMoreThanItMust() {
        #expect(
            JSONWriter.text { $0.string("a\"b\\c/d\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}é😀\u{2028}") }
                == "\"a\\\"b\\\\c/d\\b\\t\\n\\f\\r\\u0000\\u001F\u{7F}é😀\u{2028}\"")
    }

    @Test func readsBackEveryString() {
        var random = RandomJSON(generator: SeededGenerator(seed: 7))
        for _ in 0..<2_000 {
            let text = random.string()
            #expect(decoded(JSONWriter.text { $0.string(text) }) { $0.string() }.value == text)
        }
    }

    @Test func readsBackEveryDouble() {
        var random = RandomJSON(generator: SeededGenerator(seed: 8))
        for _ in 0..<5_000 {
            let value = random.double()
            let text = JSONWriter.text { $0.double(value) }
            #expect(JSONGrammar.accepts(Array(text.utf8)))
            #expect(decoded(text) { $0.double() }.value?.bitPattern == value.bitPattern, "\(text)")
        }
    }

    @Test func writesDecimalsAsShortAsTheyAre() {
        var generator = SeededGenerator(seed: 10)
        for _ in 0..<20_000 {
            let digits = Int64.random(in: -99_999_999_999...99_999_999_999, using: &generator)
            let value = Double(digits) / [1, 10, 100, 1e4, 1e6, 1e7].randomElement(using: &generator)!
            let text = JSONWriter.text { $0.double(value) }
            // The description writes small numbers with an exponent, the same digits otherwise.
            if abs(value) >= 1e-4 || value == 0 { #expect(text == value.description) }
            #expect(Double(text) == value)
        }
        for value in [0.1 + 0.2, 1e-6, 1.5e-6, 1e-7, 999_999_999.999999, 1e9, 0, -0.0, 5, -0.5] {
            #expect(Double(JSONWriter.text { $0.double(value) })?.bitPattern == value.bitPattern)
        }
    }

    @Test func writesNullForWhatJSONHasNoNumberFor() {
        for value in [Double.nan, .infinity, -.infinity] {
            #expect(JSONWriter.text { $0.double(value) } == "null")
        }
    }

    @Test func writesScalars() {
        #expect(JSONWriter.text { $0.bool(true) } == "true")
        #expect(JSONWriter.text { $0.bool(false) } == "false")
        #expect(JSONWriter.text { $0.null() } == "null")
        #expect(
            JSONWriter.text { $0.uuid(UUID(high: 1, low: 0xAB)) }
                == "\"00000000-0000-0001-0000-0000000000ab\"")
        #expect(
            JSONWriter.text { $0.timestamp(Timestamp(microsecondsSinceEpoch: 0)) }
                == "\"1970-01-01T00:00:00Z\"")
    }

    @Test func writesDates() throws {
        let date = try #require(CalendarDate("2026-11-22"))
        #expect(JSONWriter.text { $0.date(date) } == "\"2026-11-22\"")
    }

    @Test func growsBeyondItsFirstCapacity() {
        let text = String(repeating: "0123456789", count: 10_000)
        #expect(JSONWriter.text { $0.string(text) }.utf8.count == 100_002)
    }

    @Test func freesItsMemoryWhenItIsDropped() {
        var writer = JSONWriter(capacity: 10)
        writer.literal("[")
    }
}
