import CoreTypes
import Testing

@Suite struct UUIDTests {
    @Test func readsBothCasesAndWritesLowerCase() throws {
        let id = try #require(UUID("0190F2C4-7B1E-7abc-8DEF-0123456789AB"))
        #expect(id.high == 0x0190_f2c4_7b1e_7abc)
        #expect(id.low == 0x8def_0123_4567_89ab)
        #expect(id.description == "0190f2c4-7b1e-7abc-8def-0123456789ab")
    }

    @Test func readsWhatItWrites() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<1_000 {
            let id = UUID(high: generator.next(), low: generator.next())
            #expect(UUID(id.description) == id)
        }
    }

    @Test(arguments: [
        "", "0190f2c4-7b1e-7abc-8def-0123456789a", "0190f2c4-7b1e-7abc-8def-0123456789abc",
        "0190f2c47b1e7abc8def0123456789ab", "{0190f2c4-7b1e-7abc-8def-0123456789}",
        "0190f2c4-7b1e-7abc-8def-0123456789ag", "0190f2c4-7b1e-7abc-8def_0123456789ab",
        "0190f2c-47b1e-7abc-8def-0123456789ab", "urn:uuid:0190f2c4-7b1e-7abc-8def-012",
    ])
    func refusesOtherForms(_ text: String) {
        #expect(UUID(text) == nil)
    }

    @Test func ordersByItsBytes() {
        #expect(UUID(high: 1, low: 9) < UUID(high: 2, low: 0))
        #expect(UUID(high: 1, low: 1) < UUID(high: 1, low: 2))
        #expect(!(UUID(high: 1, low: 1) < UUID(high: 1, low: 1)))
    }
}
