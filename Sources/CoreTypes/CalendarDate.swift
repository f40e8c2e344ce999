/// A day of the proleptic Gregorian calendar, without a time zone (RFC 3339 `full-date`).
public struct CalendarDate: Hashable, Sendable {
    /// The year, 0 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int
}
