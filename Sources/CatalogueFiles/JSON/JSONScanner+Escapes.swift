extension JSONScanner {
    /// Takes what stands behind a backslash. A lone surrogate becomes U+FFFD.
    func escape(into bytes: inout [UInt8]) throws {
        guard let byte = try peek() else { throw try failure() }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(byte)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"):
            advance()
            try scalar(into: &bytes)
            return
        default: throw try failure()
        }
        advance()
    }

    private func scalar(into bytes: inout [UInt8]) throws {
        var unit = try fourDigits()
        while UTF16.isLeadSurrogate(unit), try peek() == UInt8(ascii: "\\") {
            advance()
            guard try peek() == UInt8(ascii: "u") else {
                append(unit, to: &bytes)
                try escape(into: &bytes)
                return
            }
            advance()
            let next = try fourDigits()
            if UTF16.isTrailSurrogate(next) {
                bytes += Array(String(decoding: [unit, next], as: UTF16.self).utf8)
                return
            }
            append(unit, to: &bytes)
            unit = next
        }
        append(unit, to: &bytes)
    }

    private func append(_ unit: UInt16, to bytes: inout [UInt8]) {
        bytes += Array(String(decoding: [unit], as: UTF16.self).utf8)
    }

    private func fourDigits() throws -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = try peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
                byte < 0x80
            else {
                throw try failure()
            }
            value = value << 4 | UInt16(digit)
            advance()
        }
        return value
    }
}
