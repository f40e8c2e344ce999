/// One digit of base 16 as an ASCII character.
enum HexadecimalDigit {
    /// The value of a digit of either case; nil for any other byte.
    @inline(__always)
    static func value(_ character: UInt8) -> UInt8? {
        let decimal = character &- UInt8(ascii: "0")
        if decimal < 10 { return decimal }
        let letter = (character | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? letter &+ 10 : nil
    }

    /// The upper-case digit of a value below 16.
    @inline(__always)
    static func character(_ value: UInt8) -> UInt8 {
        value < 10 ? value &+ UInt8(ascii: "0") : value &+ (UInt8(ascii: "A") &- 10)
    }
}
