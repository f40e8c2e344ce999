extension Timestamp {
    /// Reads an RFC 3339 §5.6 `date-time`; nil for anything else.
    ///
    /// Fractions of up to nine digits are cut to microseconds. A leap second is accepted where one can be,
    /// at 23:59:60 UTC, and means the second that follows. Years run from 0 to 9999, in UTC too.
    public init?(parsing bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 20, let date = CalendarDate(prefixOf: bytes),
            bytes[10] | 0x20 == UInt8(ascii: "t"),
            let time = Self.secondsOfDay(bytes),
            let (fraction, zoneStart) = Self.fraction(bytes),
            let offset = Self.offset(bytes, from: zoneStart)
        else { return nil }
        let seconds = date.daysSinceEpoch * 86_400 + time.seconds - offset
        guard !time.isLeapSecond || seconds % 86_400 == 0 else { return nil }
        let value = Int64(seconds) * 1_000_000 + Int64(fraction)
        guard Self.earliest...Self.latest ~= value else { return nil }
        self.init(microsecondsSinceEpoch: value)
    }

    private static func secondsOfDay(
        _ bytes: UnsafeRawBufferPointer
    ) -> (seconds: Int, isLeapSecond: Bool)? {
        guard let hour = DecimalText.read(bytes, at: 11, width: 2), hour < 24,
            let minute = DecimalText.read(bytes, at: 14, width: 2), minute < 60,
            let second = DecimalText.read(bytes, at: 17, width: 2), second <= 60,
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":")
        else { return nil }
        return (hour * 3_600 + minute * 60 + second, second == 60)
    }

    /// The microseconds of the fraction and where the zone begins.
    private static func fraction(_ bytes: UnsafeRawBufferPointer) -> (microseconds: Int, end: Int)? {
        guard bytes[19] == UInt8(ascii: ".") else { return (0, 19) }
        var value = 0
        var index = 20
        while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
            if index < 26 { value = value * 10 + Int(digit) }
            index += 1
        }
        let digits = index - 20
        guard 1...9 ~= digits else { return nil }
        for _ in min(digits, 6)..<6 { value *= 10 }
        return (value, index)
    }

    /// The zone's distance from UTC in seconds, positive to the east.
    private static func offset(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        let sign = bytes[start]
        if sign | 0x20 == UInt8(ascii: "z") { return bytes.count == start + 1 ? 0 : nil }
        guard bytes.count == start + 6, bytes[start + 3] == UInt8(ascii: ":"),
            sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            let hours = DecimalText.read(bytes, at: start + 1, width: 2), hours < 24,
            let minutes = DecimalText.read(bytes, at: start + 4, width: 2), minutes < 60
        else { return nil }
        let distance = hours * 3_600 + minutes * 60
        return sign == UInt8(ascii: "+") ? distance : -distance
    }
}
