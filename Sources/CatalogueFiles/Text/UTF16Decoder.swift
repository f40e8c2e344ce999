/// Turns UTF-16 into UTF-8, piece by piece; a lone surrogate becomes U+FFFD.
struct UTF16Decoder {
    let isBigEndian: Bool
    private var half: UInt8?
    private var high: UInt16?

    init(isBigEndian: Bool) {
        self.isBigEndian = isBigEndian
    }

    mutating func decode(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        for byte in bytes {
            guard let first = half else {
                half = byte
                continue
            }
            half = nil
            let unit = isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first)
            take(unit, into: &text)
        }
        return text
    }

    /// What is left at the end; once.
    mutating func finish() -> [UInt8] {
        defer { (half, high) = (nil, nil) }
        return half == nil && high == nil ? [] : Array("\u{FFFD}".utf8)
    }

    private mutating func take(_ unit: UInt16, into text: inout [UInt8]) {
        if let high {
            self.high = nil
            if UTF16.isTrailSurrogate(unit) {
                let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
                append(value, to: &text)
                return
            }
            append(0xFFFD, to: &text)
        }
        if UTF16.isLeadSurrogate(unit) {
            high = unit
        } else {
            append(UInt32(unit), to: &text)
        }
    }

    private func append(_ value: UInt32, to text: inout [UInt8]) {
        if value < 0x80 {
            text.append(UInt8(value))
        } else {
            text.append(
                contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}")
                    ?? UTF8.encodedReplacementCharacter)
        }
    }
}
