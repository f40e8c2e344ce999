extension JSONWriter {
    /// Writes a number in the shortest form that reads back as the same. JSON has no infinities and no NaN,
    /// and values of a contract are checked to be finite; one that is not is written as `null`.
    public mutating func double(_ value: Double) {
        guard value.isFinite else { return null() }
        if let millionths = Self.millionths(value) { return decimal(millionths) }
        var text = value.description
        text.withUTF8 { utf8 in
            if let start = utf8.baseAddress { bytes(start, utf8.count) }
        }
    }

    /// A number of at most fifteen digits, six of them behind the point, as an integer; nil for any other.
    ///
    /// No two such decimals are the same double, so the one that reads back is the shortest there is.
    private static func millionths(_ value: Double) -> Int64? {
        guard abs(value) < 1e9, value != 0 else { return nil }
        let scaled = (value * 1e6).rounded()
        return scaled / 1e6 == value ? Int64(scaled) : nil
    }

    private mutating func decimal(_ millionths: Int64) {
        reserve(24)
        if millionths < 0 { byte(UInt8(ascii: "-")) }
        let (whole, fraction) = millionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
        integer(Int64(whole))
        byte(UInt8(ascii: "."))
        var rest = fraction
        var unit: UInt64 = 100_000
        repeat {
            byte(UInt8(truncatingIfNeeded: rest / unit) &+ 48)
            rest %= unit
            unit /= 10
        } while rest != 0
    }
}
