/// A number in the grammar of RFC 8259 §6: `±significand × 10^exponent`.
struct DecimalNumber {
    /// What a number is as an integer.
    enum Integer {
        case value(Int64)
        /// Above the range of `Int64`.
        case tooLarge
        /// Below the range of `Int64`.
        case tooSmall
        /// Not an integer.
        case fraction
    }

    private var isNegative = false
    /// The first nineteen significant digits.
    private var significand: UInt64 = 0
    private var exponent = 0
    /// Whether a digit other than 0 came after the nineteenth.
    private var isCut = false

    /// Reads a number and moves the offset behind it; nil where none is well-formed, with the offset at the
    /// first byte that does not fit.
    init?(_ base: UnsafePointer<UInt8>, from offset: inout Int, to end: Int) {
        if offset < end, base[offset] == UInt8(ascii: "-") {
            isNegative = true
            offset += 1
        }
        guard offset < end else { return nil }
        if base[offset] == UInt8(ascii: "0") {
            offset += 1
            if offset < end, base[offset] &- 0x30 < 10 { return nil }
        } else {
            guard readDigits(base, &offset, end, shift: 1) else { return nil }
        }
        if offset < end, base[offset] == UInt8(ascii: ".") {
            offset += 1
            guard readDigits(base, &offset, end, shift: 0) else { return nil }
        }
        if offset < end, base[offset] | 0x20 == UInt8(ascii: "e") {
            offset += 1
            guard readExponent(base, &offset, end) else { return nil }
        }
    }

    /// Reads one or more digits. `shift` is 1 before the point: digits that no longer fit then raise the
    /// exponent; after the point, those that fit lower it.
    private mutating func readDigits(
        _ base: UnsafePointer<UInt8>, _ offset: inout Int, _ end: Int, shift: Int
    ) -> Bool {
        let start = offset
        while offset < end, case let digit = base[offset] &- 0x30, digit < 10 {
            if significand < 1_000_000_000_000_000_000 {
                significand = significand &* 10 &+ UInt64(digit)
                exponent += shift - 1
            } else {
                exponent += shift
                if digit != 0 { isCut = true }
            }
            offset += 1
        }
        return offset > start
    }

    private mutating func readExponent(
        _ base: UnsafePointer<UInt8>, _ offset: inout Int, _ end: Int
    ) -> Bool {
        var sign = 1
        if offset < end, base[offset] == UInt8(ascii: "-") || base[offset] == UInt8(ascii: "+") {
            sign = base[offset] == UInt8(ascii: "-") ? -1 : 1
            offset += 1
        }
        let start = offset
        var value = 0
        while offset < end, case let digit = base[offset] &- 0x30, digit < 10 {
            value = min(value * 10 + Int(digit), 1_000_000_000_000)
            offset += 1
        }
        exponent += sign * value
        return offset > start
    }
}

extension DecimalNumber {
    /// The exact integer, if the number is one.
    var integer: Integer {
        guard significand != 0 else { return .value(0) }
        var magnitude = significand
        var rest = exponent
        while rest < 0, magnitude % 10 == 0 {
            magnitude /= 10
            rest += 1
        }
        guard rest >= 0, !(isCut && exponent <= 0) else { return .fraction }
        let beyond: Integer = isNegative ? .tooSmall : .tooLarge
        guard rest < 20, !isCut else { return beyond }
        for _ in 0..<rest {
            let (product, overflows) = magnitude.multipliedReportingOverflow(by: 10)
            guard !overflows else { return beyond }
            magnitude = product
        }
        guard magnitude <= UInt64(Int64.max) + (isNegative ? 1 : 0) else { return beyond }
        return .value(isNegative ? Int64(truncatingIfNeeded: 0 &- magnitude) : Int64(magnitude))
    }

    /// The nearest `Double`; infinite where none is near.
    /// - Parameter token: the number's text.
    func double(of token: UnsafeRawBufferPointer) -> Double {
        // Both numbers are exact as doubles then, so one operation rounds correctly (Clinger 1990).
        guard !isCut, significand <= 1 << 53, -22...22 ~= exponent else {
            return Double(String(decoding: token, as: UTF8.self)) ?? .infinity
        }
        var power = 1.0
        for _ in 0..<abs(exponent) { power *= 10 }
        let magnitude = exponent < 0 ? Double(significand) / power : Double(significand) * power
        return isNegative ? -magnitude : magnitude
    }
}
