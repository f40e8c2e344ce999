public import CoreTypes
import Synchronization

/// Makes UUIDs of version 7 (RFC 9562 §5.7) that ascend in the order they were made.
///
/// Within one millisecond, and when the clock steps back, the 74 random bits of the last identifier grow by a
/// random step (§6.2, method 2), so identifiers of one factory never repeat and stay unpredictable.
public final class IdentifierFactory: Sendable {
    private struct State {
        var milliseconds: UInt64 = 0
        var upper: UInt64 = 0
        var lower: UInt64 = 0
    }

    private static let upperBits: UInt64 = 12
    private static let lowerBits: UInt64 = 62

    private let clock: any WallClock
    private let state = Mutex(State())

    /// Makes a factory that reads the time from `clock`.
    public init(clock: any WallClock) {
        self.clock = clock
    }

    /// A new identifier, greater than every earlier one of this factory.
    public func next() -> UUID {
        let milliseconds = UInt64(max(0, clock.now().microsecondsSinceEpoch / 1000))
        return state.withLock { state in
            if milliseconds > state.milliseconds {
                state = Self.fresh(milliseconds)
            } else {
                Self.step(&state)
            }
            let version: UInt64 = 0x7 << Self.upperBits
            let variant: UInt64 = 0b10 << Self.lowerBits
            return UUID(high: state.milliseconds << 16 | version | state.upper, low: variant | state.lower)
        }
    }

    private static func fresh(_ milliseconds: UInt64) -> State {
        State(
            milliseconds: milliseconds,
            // The highest bit starts at 0 to leave room for steps.
            upper: .random(in: 0..<(1 << (upperBits - 1))),
            lower: .random(in: 0..<(1 << lowerBits)))
    }

    private static func step(_ state: inout State) {
        state.lower += .random(in: 1...(1 << 32))
        state.upper += state.lower >> lowerBits
        state.lower &= (1 << lowerBits) - 1
        if state.upper >> upperBits != 0 {
            state = fresh(state.milliseconds + 1)
        }
    }
}
