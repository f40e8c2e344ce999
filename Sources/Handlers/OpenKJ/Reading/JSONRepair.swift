import NIOCore

/// Makes JSON of what OpenKJ sends: its songs are raw metadata of files, with half surrogate pairs, broken UTF-8 and
/// bare control characters in strings. One bad song must not cost the other 999 of its batch, which OpenKJ never sends
/// again.
enum JSONRepair {
    private static let replacement = Array("\u{FFFD}".utf8)

    /// The document with each broken part of a string replaced by U+FFFD; anything else stays as it is.
    static func repaired(_ document: ByteBuffer) -> ByteBuffer {
        let bytes = Array(document.readableBytesView)
        var result = ByteBuffer()
        result.reserveCapacity(bytes.count + 64)
        var isInString = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                isInString.toggle()
                result.writeInteger(byte)
                index += 1
            } else if !isInString {
                result.writeInteger(byte)
                index += 1
            } else {
                index += copyPart(of: bytes, at: index, to: &result)
            }
        }
        return result
    }

    /// Copies one character or escape of a string; how many bytes it had.
    private static func copyPart(of bytes: [UInt8], at index: Int, to result: inout ByteBuffer) -> Int {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "\\"): return copyEscape(of: bytes, at: index, to: &result)
        case 0..<0x20:
            result.writeInteger(UInt8(ascii: " "))
            return 1
        case 0x20..<0x80:
            result.writeInteger(byte)
            return 1
        default:
            let length = sequenceLength(bytes, at: index)
            guard length > 0 else {
                result.writeBytes(replacement)
                return 1
            }
            result.writeBytes(bytes[index..<index + length])
            return length
        }
    }

    private static func copyEscape(of bytes: [UInt8], at index: Int, to result: inout ByteBuffer) -> Int {
        guard index + 1 < bytes.count else {
            result.writeInteger(UInt8(ascii: "\\"))
            return 1
        }
        guard bytes[index + 1] == UInt8(ascii: "u") else {
            result.writeBytes(bytes[index..<index + 2])
            return 2
        }
        guard let unit = codeUnit(bytes, at: index) else {
            result.writeBytes(replacement)
            return 2
        }
        if unit & 0xF800 != 0xD800 {
            result.writeBytes(bytes[index..<index + 6])
            return 6
        }
        if unit < 0xDC00, let low = codeUnit(bytes, at: index + 6), low & 0xFC00 == 0xDC00 {
            result.writeBytes(bytes[index..<index + 12])
            return 12
        }
        result.writeBytes(replacement)
        return 6
    }

    /// The value of `\uXXXX`; nil where something else stands there.
    private static func codeUnit(_ bytes: [UInt8], at index: Int) -> UInt32? {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        else { return nil }
        return UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
    }

    /// How long the well-formed UTF-8 sequence is that begins there; 0 where none does.
    private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
        let length: Int
        switch bytes[index] {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return 0
        }
        guard index + length <= bytes.count,
            String(validating: bytes[index..<index + length], as: UTF8.self) != nil
        else { return 0 }
        return length
    }
}
