/// PostgreSQL counts time from 2000-01-01, the rest of the program from 1970-01-01.
enum WireEpoch {
    static let microseconds: Int64 = 946_684_800_000_000
    static let days = 10_957
}
