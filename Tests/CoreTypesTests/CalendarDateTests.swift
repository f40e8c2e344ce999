import CoreTypes
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-22", 20_779),
        ("0000-01-01", -719_528), ("9999-12-31", 2_932_896),
    ])
    func countsDaysFromTheEpoch(_ text: String, _ days: Int) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.daysSinceEpoch == days)
        #expect(CalendarDate(daysSinceEpoch: days) == date)
        #expect(date.description == text)
    }

    @Test func countsEveryDayOnce() throws {
        var expected = try #require(CalendarDate(daysSinceEpoch: -719_528))
        for days in -719_527...2_932_896 {
            guard let date = CalendarDate(daysSinceEpoch: days) else {
                Issue.record("no date for \(days)")
                return
            }
            let isNext =
                date.day == expected.day + 1
                || (date.day == 1
                    && CalendarDate(year: expected.year, month: expected.month, day: expected.day + 1) == nil)
            if !isNext || date.daysSinceEpoch != days {
                Issue.record("\(date) follows \(expected)")
                return
            }
            expected = date
        }
        #expect(expected == CalendarDate(year: 9999, month: 12, day: 31))
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-01",
        "26-01-01", "2026/01/01", "2026-01-01T", "+2026-01-1", "", "20260101", "２０２６-01-01",
    ])
    func refusesWhatIsNoDay(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func hasNoDaysOutsideTheYearsOfTheStandard() {
        #expect(CalendarDate(daysSinceEpoch: -719_529) == nil)
        #expect(CalendarDate(daysSinceEpoch: 2_932_897) == nil)
        #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: -1, month: 1, day: 1) == nil)
    }

    @Test func ordersByTime() throws {
        let earlier = try #require(CalendarDate("2025-12-31"))
        let later = try #require(CalendarDate("2026-01-01"))
        #expect(earlier < later)
    }
}
