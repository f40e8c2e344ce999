import CoreTypes
import Testing

@testable import Platform

@Suite struct IdentifierFactoryTests {
    private let clock = SettableClock(Timestamp(microsecondsSinceEpoch: 1_700_000_000_123_456))

    @Test func carriesTheMillisecondsTheVersionAndTheVariant() {
        let id = IdentifierFactory(clock: clock).next()
        #expect(id.high >> 16 == 1_700_000_000_123)
        #expect(id.high >> 12 & 0xF == 7)
        #expect(id.low >> 62 == 0b10)
    }

    @Test func ascendsWithinAMillisecondAndWhenTheClockStepsBack() {
        let factory = IdentifierFactory(clock: clock)
        var last = factory.next()
        for round in 0..<10_000 {
            if round == 5000 { clock.advance(seconds: -3600) }
            let id = factory.next()
            #expect((last.high, last.low) < (id.high, id.low))
            last = id
        }
    }
}
