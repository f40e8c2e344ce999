/// A day of the proleptic Gregorian calendar, without a time zone (RFC 3339 `full-date`).
public struct CalendarDate: Hashable, Sendable {
    /// The year, 0 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int

    /// Makes a date; nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard 0...9999 ~= year, 1...12 ~= month, day >= 1,
            day <= CivilCalendar.length(ofMonth: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Makes the date so many days after 1970-01-01 (before, where negative); nil outside the years 0 to 9999.
    public init?(daysSinceEpoch: Int) {
        guard CivilCalendar.firstDay...CivilCalendar.lastDay ~= daysSinceEpoch else { return nil }
        (year, month, day) = CivilCalendar.date(days: daysSinceEpoch)
    }

    /// The days from 1970-01-01 to this date; negative before.
    public var daysSinceEpoch: Int {
        CivilCalendar.days(year: year, month: month, day: day)
    }
}

extension CalendarDate: Comparable {
    /// Earlier days order first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
