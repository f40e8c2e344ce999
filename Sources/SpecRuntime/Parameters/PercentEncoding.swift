/// Percent-encoding (RFC 3986 §2.1) and, in queries, `+` for a space.
enum PercentEncoding {
    /// Whether a text differs from what it means.
    static func isUsed(in text: Substring, plusIsSpace: Bool) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "%") || (plusIsSpace && $0 == UInt8(ascii: "+")) }
    }

    /// What a text means; nil where an encoding is broken or the result is not UTF-8. A text that encodes
    /// nothing comes back as it is, without a copy.
    static func decode(_ text: Substring, plusIsSpace: Bool) -> Substring? {
        guard isUsed(in: text, plusIsSpace: plusIsSpace) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.next().flatMap(HexadecimalDigit.value),
                    let low = rest.next().flatMap(HexadecimalDigit.value)
                else { return nil }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(byte == UInt8(ascii: "+") && plusIsSpace ? UInt8(ascii: " ") : byte)
            }
        }
        return String(validating: bytes, as: UTF8.self).map { Substring($0) }
    }
}
