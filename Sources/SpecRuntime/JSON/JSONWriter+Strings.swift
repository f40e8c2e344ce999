extension JSONWriter {
    /// Writes a string. Quotes, backslashes and control characters are escaped, nothing else.
    public mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { utf8 in
            reserve(utf8.count &+ 2)
            byte(UInt8(ascii: "\""))
            if let start = utf8.baseAddress { escaped(start, utf8.count) }
            byte(UInt8(ascii: "\""))
        }
    }

    /// Writes bytes as a string of base64 (RFC 4648 §4).
    public mutating func base64(_ value: [UInt8]) {
        reserve((value.count + 2) / 3 * 4 + 2)
        byte(UInt8(ascii: "\""))
        var index = 0
        while index < value.count {
            let rest = value.count - index
            let second = rest > 1 ? value[index + 1] : 0
            let third = rest > 2 ? value[index + 2] : 0
            byte(Base64.digit(value[index] >> 2))
            byte(Base64.digit(value[index] << 4 & 63 | second >> 4))
            byte(rest > 1 ? Base64.digit(second << 2 & 63 | third >> 6) : UInt8(ascii: "="))
            byte(rest > 2 ? Base64.digit(third & 63) : UInt8(ascii: "="))
            index += 3
        }
        byte(UInt8(ascii: "\""))
    }

    /// Copies runs that need no escape, and escapes what is between them.
    private mutating func escaped(_ source: UnsafePointer<UInt8>, _ length: Int) {
        var start = 0
        while true {
            let stop = ByteScan.endOfUnescaped(source, from: start, to: length)
            bytes(source + start, stop - start)
            guard stop < length else { return }
            escape(source[stop])
            start = stop + 1
        }
    }

    private mutating func escape(_ character: UInt8) {
        switch character {
        case UInt8(ascii: "\""): literal("\\\"")
        case UInt8(ascii: "\\"): literal("\\\\")
        case 0x08: literal("\\b")
        case 0x09: literal("\\t")
        case 0x0A: literal("\\n")
        case 0x0C: literal("\\f")
        case 0x0D: literal("\\r")
        default:
            literal("\\u00")
            byte(HexadecimalDigit.character(character >> 4))
            byte(HexadecimalDigit.character(character & 15))
        }
    }
}
