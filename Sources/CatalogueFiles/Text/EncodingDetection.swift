/// Tells a text file's encoding from its bytes.
enum EncodingDetection {
    /// The mark at a file's start and its length.
    static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// UTF-16 without a mark: in any script, spaces, delimiters and line ends leave zeros in one half of the pairs and
    /// hardly any in the other.
    static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
        let pairs = bytes.count / 2
        guard pairs > 0 else { return nil }
        var even = 0
        var odd = 0
        for pair in 0..<pairs {
            if bytes[2 * pair] == 0 { even += 1 }
            if bytes[2 * pair + 1] == 0 { odd += 1 }
        }
        if odd * 10 >= pairs, even * 20 <= odd { return .utf16LittleEndian }
        if even * 10 >= pairs, odd * 20 <= even { return .utf16BigEndian }
        return nil
    }

    /// UTF-8 when nearly all that is not ASCII is well-formed: one damaged name does not change a whole file's reading.
    static func eightBit(_ bytes: ArraySlice<UInt8>) -> TextEncoding {
        var good = 0
        var bad = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = sequenceLength(bytes[index])
            // A sequence that the sample cuts off says nothing.
            guard index + length <= bytes.endIndex else { break }
            let isGood = length > 1 && bytes[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 }
            good += isGood ? 1 : 0
            bad += isGood ? 0 : 1
            index += isGood ? length : 1
        }
        return bad == 0 || good >= 4 * bad ? .utf8 : .windows1252
    }

    private static func sequenceLength(_ lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    /// Whether the bytes are no text at all: one in twenty is a control character that texts do not have.
    static func isBinary(_ bytes: [UInt8]) -> Bool {
        let odd = bytes.count { byte in
            byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1A && byte != 0x1B || byte == 0x7F
        }
        return odd > 8 && odd * 20 > bytes.count
    }
}
