/// Fixed-width decimal fields in ASCII.
enum DecimalText {
    /// The number in `width` digits at `offset`; nil where a byte is no digit or the text ends before.
    @inline(__always)
    static func read(_ bytes: UnsafeRawBufferPointer, at offset: Int, width: Int) -> Int? {
        guard offset + width <= bytes.count else { return nil }
        var value = 0
        for index in offset..<offset + width {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return value
    }

    /// Writes a number that fits into `width` digits, with leading zeros.
    @inline(__always)
    static func write(_ value: Int, width: Int, to destination: UnsafeMutableRawPointer) {
        var rest = value
        var index = width
        while index > 0 {
            index &-= 1
            let digit = UInt8(truncatingIfNeeded: rest % 10) &+ UInt8(ascii: "0")
            destination.storeBytes(of: digit, toByteOffset: index, as: UInt8.self)
            rest /= 10
        }
    }

    /// Writes one character.
    @inline(__always)
    static func put(_ character: Unicode.Scalar, _ destination: UnsafeMutableRawPointer, at offset: Int) {
        destination.storeBytes(of: UInt8(ascii: character), toByteOffset: offset, as: UInt8.self)
    }
}
