extension JSONReader {
    /// The length of the escape at an offset (RFC 8259 §7), a surrogate pair counting as one; nil where it is
    /// broken.
    mutating func escapeLength(at offset: Int) -> Int? {
        guard offset + 1 < end else {
            fail("expected an escape", at: end)
            return nil
        }
        guard base[offset + 1] == UInt8(ascii: "u") else {
            if Self.simpleEscape(base[offset + 1]) != nil { return 2 }
            fail("no such escape in a string", at: offset)
            return nil
        }
        guard let unit = codeUnit(at: offset) else {
            fail("expected four hexadecimal digits after \\u", at: offset)
            return nil
        }
        if unit & 0xF800 != 0xD800 { return 6 }
        guard unit < 0xDC00, let second = codeUnit(at: offset + 6), second & 0xFC00 == 0xDC00 else {
            fail("a surrogate stands alone", at: offset)
            return nil
        }
        return 12
    }

    /// Writes a checked part of the document without its escapes; returns the number of bytes, which is never
    /// more than before.
    func unescape(_ range: Range<Int>, into destination: UnsafeMutablePointer<UInt8>) -> Int {
        var source = range.lowerBound
        var count = 0
        while source < range.upperBound {
            guard base[source] == UInt8(ascii: "\\") else {
                destination[count] = base[source]
                count += 1
                source += 1
                continue
            }
            if let byte = Self.simpleEscape(base[source + 1]) {
                destination[count] = byte
                count += 1
                source += 2
            } else {
                let (scalar, length) = escapedScalar(at: source)
                for byte in scalar.utf8 {
                    destination[count] = byte
                    count += 1
                }
                source += length
            }
        }
        return count
    }

    /// The code point of a checked `\u` escape and the escape's length.
    private func escapedScalar(at offset: Int) -> (Unicode.Scalar, Int) {
        let unit = codeUnit(at: offset) ?? 0xFFFD
        if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
        let low = codeUnit(at: offset + 6) ?? 0xDC00
        let value = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
        return (Unicode.Scalar(value) ?? "\u{FFFD}", 12)
    }

    /// The value of `\uXXXX` at an offset; nil where something else stands there.
    private func codeUnit(at offset: Int) -> UInt32? {
        guard offset + 6 <= end, base[offset] == UInt8(ascii: "\\"), base[offset + 1] == UInt8(ascii: "u")
        else { return nil }
        var value: UInt32 = 0
        for index in offset + 2..<offset + 6 {
            guard let digit = HexadecimalDigit.value(base[index]) else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// The byte that a two-character escape means; nil where there is no such escape.
    private static func simpleEscape(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): character
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: nil
        }
    }
}
