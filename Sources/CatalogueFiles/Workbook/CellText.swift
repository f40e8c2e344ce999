/// Collects the text of a cell or a shared string, as much of it as a field may have.
struct CellText {
    private(set) var bytes: [UInt8] = []

    var isTooLong: Bool { bytes.count > RawRow.longestCell }

    mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
        // One byte more than the longest tells that there was more.
        bytes.append(contentsOf: more.prefix(max(0, RawRow.longestCell + 1 - bytes.count)))
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The text with `_x000D_` and the like as the characters that they stand for (ECMA-376 Part 1 §22.9.2.19).
    static func unescaped(_ text: String) -> String {
        guard text.utf8.count >= 7, text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let units = Array(text.utf16)
        var result: [UInt16] = []
        var index = 0
        while index < units.count {
            if let unit = escape(units, index) {
                result.append(unit)
                index += 7
            } else {
                result.append(units[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF16.self)
    }

    /// The text with what would be read as such an escape made one itself.
    static func escaped(_ text: String) -> String {
        guard text.utf8.count >= 7, text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let units = Array(text.utf16)
        var result: [UInt16] = []
        for (index, unit) in units.enumerated() {
            if escape(units, index) != nil {
                result += Array("_x005F_".utf16)
            } else {
                result.append(unit)
            }
        }
        return String(decoding: result, as: UTF16.self)
    }

    private static func escape(_ units: [UInt16], _ index: Int) -> UInt16? {
        guard index + 7 <= units.count, units[index] == 0x5F, units[index + 1] == 0x78,
            units[index + 6] == 0x5F
        else {
            return nil
        }
        return UInt16(hexadecimal: units[(index + 2)..<(index + 6)])
    }

    /// A number as people would write it: 1999 for `1999`, `1999.0` or `1.999E3`.
    static func number(_ text: String) -> String {
        if text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) { return text }
        guard let value = Double(text), value.isFinite else { return text }
        if value.rounded() == value, abs(value) < 1e15 { return String(Int(value)) }
        return "\(value)"
    }
}

extension UInt16 {
    fileprivate init?(hexadecimal digits: ArraySlice<UInt16>) {
        var value: UInt16 = 0
        for digit in digits {
            guard digit < 0x80, let scalar = Unicode.Scalar(digit),
                let number = Character(scalar).hexDigitValue
            else {
                return nil
            }
            value = value << 4 | UInt16(number)
        }
        self = value
    }
}
