/// Multi-byte sequences of UTF-8 (RFC 3629 §4).
enum UTF8Sequence {
    /// The length of the well-formed sequence that begins at `start` with a byte above 127; nil where there
    /// is none.
    static func length(_ base: UnsafePointer<UInt8>, at start: Int, end: Int) -> Int? {
        let lead = base[start]
        switch lead {
        case 0xC2...0xDF: return follows(base, start, end, 2, 0x80...0xBF)
        case 0xE0: return follows(base, start, end, 3, 0xA0...0xBF)
        case 0xED: return follows(base, start, end, 3, 0x80...0x9F)
        case 0xE1...0xEF: return follows(base, start, end, 3, 0x80...0xBF)
        case 0xF0: return follows(base, start, end, 4, 0x90...0xBF)
        case 0xF1...0xF3: return follows(base, start, end, 4, 0x80...0xBF)
        case 0xF4: return follows(base, start, end, 4, 0x80...0x8F)
        default: return nil
        }
    }

    /// The number of code points in well-formed bytes; nil where they are not well-formed.
    static func codePoints(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard let start = bytes.baseAddress else { return 0 }
        let base = start.assumingMemoryBound(to: UInt8.self)
        var index = 0
        var count = 0
        while index < bytes.count {
            if base[index] < 0x80 {
                index += 1
            } else {
                guard let length = length(base, at: index, end: bytes.count) else { return nil }
                index += length
            }
            count += 1
        }
        return count
    }

    private static func follows(
        _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ length: Int, _ second: ClosedRange<UInt8>
    ) -> Int? {
        guard start + length <= end, second.contains(base[start + 1]) else { return nil }
        for index in 2..<max(length, 2) where base[start + index] & 0xC0 != 0x80 { return nil }
        return length
    }
}
