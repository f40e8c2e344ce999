/// Percent-encoding (RFC 3986 §2.1) and, in queries, `+` for a space.
enum PercentEncoding {
    /// Whether a text differs from what it means.
    static func isUsed(in bytes: UnsafeRawBufferPointer, plusIsSpace: Bool) -> Bool {
        for byte in bytes where byte == UInt8(ascii: "%") || (plusIsSpace && byte == UInt8(ascii: "+")) {
            return true
        }
        return false
    }

    /// What a text means; nil where an encoding is broken or the result is not UTF-8. A text that encodes
    /// nothing comes back as it is, without a copy.
    static func decode(_ text: Substring, plusIsSpace: Bool) -> Substring? {
        let differs = text.withUTF8Bytes { isUsed(in: $0, plusIsSpace: plusIsSpace) }
        guard differs else { return text }
        guard let bytes = text.withUTF8Bytes({ decodedBytes($0, plusIsSpace: plusIsSpace) }),
            let decoded = String(validating: bytes, as: UTF8.self)
        else { return nil }
        return Substring(decoded)
    }

    /// The bytes that encoded bytes mean; nil where an encoding is broken.
    static func decodedBytes(_ encoded: UnsafeRawBufferPointer, plusIsSpace: Bool) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(encoded.count)
        var rest = encoded.makeIterator()
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
        return bytes
    }
}
