import CoreTypes

extension Timestamp {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// For people, to the minute: `22 November 2026, 21:51 UTC`.
    var readable: String { "\(readableDay), \(readableHour) UTC" }

    /// For people: `22 November 2026`.
    var readableDay: String {
        guard let date = CalendarDate(daysSinceEpoch: day) else { return description }
        return "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
    }

    /// For mail headers (RFC 5322 §3.3): `Sun, 22 Nov 2026 21:51:03 +0000`.
    var mailDate: String {
        guard let date = CalendarDate(daysSinceEpoch: day) else { return description }
        let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let weekday = weekdays[((day % 7) + 7) % 7]
        let month = Self.months[date.month - 1].prefix(3)
        return "\(weekday), \(date.day) \(month) \(date.year) "
            + "\(readableHour):\(Self.twoDigits(secondOfDay % 60)) +0000"
    }

    private var day: Int {
        let seconds = Int(secondsSinceEpoch)
        return seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    }

    private var secondOfDay: Int { Int(secondsSinceEpoch) - day * 86_400 }

    private var readableHour: String {
        "\(Self.twoDigits(secondOfDay / 3_600)):\(Self.twoDigits(secondOfDay / 60 % 60))"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
