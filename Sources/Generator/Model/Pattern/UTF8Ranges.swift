/// Ranges of code points as the byte ranges of their UTF-8 (RFC 3629).
enum UTF8Ranges {
    /// Sequences of byte ranges that together match exactly the UTF-8 of the set's code points. Surrogates
    /// have none and are left out.
    static func sequences(of set: CodePointSet) -> [[ClosedRange<UInt8>]] {
        var sequences: [[ClosedRange<UInt8>]] = []
        for range in set.ranges {
            for piece in encodable where piece.overlaps(range) {
                split(range.clamped(to: piece), into: &sequences)
            }
        }
        return sequences
    }

    /// The code points of one, two, three and four bytes.
    private static let encodable: [ClosedRange<UInt32>] = [
        0...0x7F, 0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF,
    ]

    /// Halves a range of equal encoded length until only its last differing byte and those behind it vary,
    /// the latter over their whole range.
    private static func split(_ range: ClosedRange<UInt32>, into sequences: inout [[ClosedRange<UInt8>]]) {
        let (low, high) = (range.lowerBound, range.upperBound)
        for shift in stride(from: UInt32(6), through: 18, by: 6) where high >= 0x80 {
            let mask: UInt32 = 1 << shift - 1
            guard low & ~mask != high & ~mask else { continue }
            if low & mask != 0 {
                split(low...(low | mask), into: &sequences)
                split((low | mask) + 1...high, into: &sequences)
                return
            }
            if high & mask != mask {
                split(low...(high & ~mask) - 1, into: &sequences)
                split((high & ~mask)...high, into: &sequences)
                return
            }
        }
        sequences.append(zip(encode(low), encode(high)).map { $0...$1 })
    }

    private static func encode(_ codePoint: UInt32) -> [UInt8] {
        let tail = { (shift: UInt32) in UInt8(codePoint >> shift & 0x3F | 0x80) }
        return switch codePoint {
        case ..<0x80: [UInt8(codePoint)]
        case ..<0x800: [UInt8(codePoint >> 6 | 0xC0), tail(0)]
        case ..<0x10000: [UInt8(codePoint >> 12 | 0xE0), tail(6), tail(0)]
        default: [UInt8(codePoint >> 18 | 0xF0), tail(12), tail(6), tail(0)]
        }
    }
}
