extension Timestamp {
    /// The length of the longest text form in bytes.
    public static let maximumTextLength = 27
    /// Year 0 begins.
    static let earliest = Int64(CivilCalendar.firstDay) * 86_400_000_000
    /// Year 9999 ends.
    static let latest = Int64(CivilCalendar.lastDay + 1) * 86_400_000_000 - 1

    /// Writes RFC 3339 in UTC, such as `2026-11-22T21:51:03Z`, with three or six digits of fraction where
    /// the instant has one, to memory with room for ``maximumTextLength`` bytes.
    ///
    /// RFC 3339 knows the years 0 to 9999 only; an instant outside is written as the nearest inside.
    /// - Returns: the number of bytes written.
    public func write(to destination: UnsafeMutableRawPointer) -> Int {
        let instant = min(max(microsecondsSinceEpoch, Self.earliest), Self.latest)
        let sinceYearZero = instant - Self.earliest
        let days = Int(sinceYearZero / 86_400_000_000)
        let ofDay = Int(sinceYearZero % 86_400_000_000)
        let date = CivilCalendar.date(days: days + CivilCalendar.firstDay)
        Self.write(date, secondOfDay: ofDay / 1_000_000, to: destination)
        let length = Self.writeFraction(ofDay % 1_000_000, to: destination)
        DecimalText.put("Z", destination, at: length)
        return length + 1
    }

    private static func write(
        _ date: (year: Int, month: Int, day: Int), secondOfDay: Int, to destination: UnsafeMutableRawPointer
    ) {
        DecimalText.write(date.year, width: 4, to: destination)
        DecimalText.put("-", destination, at: 4)
        DecimalText.write(date.month, width: 2, to: destination + 5)
        DecimalText.put("-", destination, at: 7)
        DecimalText.write(date.day, width: 2, to: destination + 8)
        DecimalText.put("T", destination, at: 10)
        DecimalText.write(secondOfDay / 3_600, width: 2, to: destination + 11)
        DecimalText.put(":", destination, at: 13)
        DecimalText.write(secondOfDay / 60 % 60, width: 2, to: destination + 14)
        DecimalText.put(":", destination, at: 16)
        DecimalText.write(secondOfDay % 60, width: 2, to: destination + 17)
    }

    /// Writes the fraction at its place; returns the length up to its end.
    private static func writeFraction(_ microseconds: Int, to destination: UnsafeMutableRawPointer) -> Int {
        guard microseconds != 0 else { return 19 }
        DecimalText.put(".", destination, at: 19)
        if microseconds % 1_000 == 0 {
            DecimalText.write(microseconds / 1_000, width: 3, to: destination + 20)
            return 23
        }
        DecimalText.write(microseconds, width: 6, to: destination + 20)
        return 26
    }
}

extension Timestamp: LosslessStringConvertible {
    /// Reads an RFC 3339 `date-time` from a string; nil where it is anything else.
    public init?(_ description: String) {
        var text = description
        let parsed = text.withUTF8 { Timestamp(parsing: UnsafeRawBufferPointer($0)) }
        guard let parsed else { return nil }
        self = parsed
    }

    /// The text form in UTC, such as `2026-11-22T21:51:03.250Z`.
    public var description: String {
        String(unsafeUninitializedCapacity: Self.maximumTextLength) { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return write(to: UnsafeMutableRawPointer(start))
        }
    }
}
