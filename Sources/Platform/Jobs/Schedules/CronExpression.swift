import CoreTypes

/// The minutes at which something is due, in UTC, as `cron` writes them: minute, hour, day of the month, month,
/// day of the week (POSIX `crontab`), with steps (`*/5`), names (`MON`, `JAN`), 7 for Sunday, and the short forms
/// `@hourly`, `@daily`, `@weekly`, `@monthly` and `@yearly`.
///
/// Where both day fields are given, a day that suits either is due, as POSIX has it.
public struct CronExpression: Sendable, Equatable {
    /// The text it was read from.
    public let text: String
    private let minutes: CronField
    private let hours: CronField
    private let days: CronField
    private let months: CronField
    private let weekdays: CronField

    private static let shortForms = [
        "@hourly": "0 * * * *", "@daily": "0 0 * * *", "@weekly": "0 0 * * 0", "@monthly": "0 0 1 * *",
        "@yearly": "0 0 1 1 *",
    ]
    private static let monthNames = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let dayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    /// The longest gap between two 29ths of February that fall on the same rule: across a year like 2100.
    private static let longestGapDays = 8 * 366

    /// Reads an expression; nil where it is none, or names a day that never comes.
    public init?(_ text: String) {
        let fields = (Self.shortForms[text] ?? text).split(separator: " ")
        guard fields.count == 5, let minutes = CronField(fields[0], in: 0...59),
            let hours = CronField(fields[1], in: 0...23), let days = CronField(fields[2], in: 1...31),
            let months = CronField(fields[3], in: 1...12, names: Self.monthNames, firstName: 1),
            var weekdays = CronField(fields[4], in: 0...7, names: Self.dayNames)
        else { return nil }
        if weekdays.contains(7) { weekdays.bits |= 1 }
        self.text = text
        self.minutes = minutes
        self.hours = hours
        self.days = days
        self.months = months
        self.weekdays = weekdays
        guard next(after: Timestamp(microsecondsSinceEpoch: 951_782_400_000_000)) != nil else { return nil }
    }

    private func isDue(_ date: CalendarDate) -> Bool {
        guard months.contains(date.month) else { return false }
        // 1970-01-01 was a Thursday.
        let weekday = ((date.daysSinceEpoch + 4) % 7 + 7) % 7
        switch (days.isAny, weekdays.isAny) {
        case (true, true): return true
        case (false, true): return days.contains(date.day)
        case (true, false): return weekdays.contains(weekday)
        case (false, false): return days.contains(date.day) || weekdays.contains(weekday)
        }
    }
}

extension CronExpression {
    private static let minute: Int64 = 60_000_000

    /// The first tick after an instant.
    public func next(after instant: Timestamp) -> Timestamp? {
        let start = Self.minutes(instant) + 1
        return search(from: start, by: 1)
    }

    /// The last tick at or before an instant.
    public func latest(at instant: Timestamp) -> Timestamp? {
        search(from: Self.minutes(instant), by: -1)
    }

    private func search(from start: Int, by step: Int) -> Timestamp? {
        var day = start.flooredQuotient(1_440)
        var minute = start - day * 1_440
        for _ in 0...Self.longestGapDays {
            if let date = CalendarDate(daysSinceEpoch: day), isDue(date),
                let found = dueMinute(from: minute, by: step)
            {
                return Timestamp(microsecondsSinceEpoch: Int64(day * 1_440 + found) * Self.minute)
            }
            day += step
            minute = step > 0 ? 0 : 1_439
        }
        return nil
    }

    /// The first due minute of a day from the given one on, or back.
    private func dueMinute(from start: Int, by step: Int) -> Int? {
        stride(from: start, through: step > 0 ? 1_439 : 0, by: step).first {
            hours.contains($0 / 60) && minutes.contains($0 % 60)
        }
    }

    private static func minutes(_ instant: Timestamp) -> Int {
        Int(instant.microsecondsSinceEpoch).flooredQuotient(Int(minute))
    }
}

extension Int {
    fileprivate func flooredQuotient(_ divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
