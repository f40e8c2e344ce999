/// Accepts or makes the id that ties a request's answer, log lines and problem together.
struct RequestIDs {
    private var generator: SplitMix
    private static let hexDigits: StaticString = "0123456789abcdef"

    /// Seeds the generator; ids identify, they guard nothing, so a fast generator is enough.
    init(seed: UInt64) {
        generator = SplitMix(state: seed)
    }

    /// Whether an id that a client sent may be used: 1–128 letters, digits and `-._:+/=@~`.
    static func accepts(_ id: String) -> Bool {
        let bytes = id.utf8
        return (1...128).contains(bytes.count) && bytes.allSatisfy(isSafe)
    }

    /// A UUID of version 7 (RFC 9562 §5.7) for the given time.
    mutating func make(unixMilliseconds: UInt64) -> String {
        let random = generator.next()
        let high = unixMilliseconds << 16 | 0x7000 | random & 0x0FFF
        let low = generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return String(unsafeUninitializedCapacity: 36) { buffer in
            var index = 0
            for position in 0..<32 {
                if position == 8 || position == 12 || position == 16 || position == 20 {
                    buffer[index] = UInt8(ascii: "-")
                    index += 1
                }
                let word = position < 16 ? high : low
                let digit = Int(truncatingIfNeeded: word >> UInt64(60 - position % 16 * 4)) & 15
                buffer[index] = Self.hexDigits.utf8Start[digit]
                index += 1
            }
            return 36
        }
    }

    private static func isSafe(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "-")...UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "+"),
            UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}

/// The SplitMix64 generator (Steele, Lea, Flood 2014): one addition and two multiplications a number.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    /// The next number of the sequence.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
