/// One record of a CSV file, or the place where there should have been one.
struct CSVRecord: Equatable, Sendable {
    /// Why a record cannot be read.
    enum Damage: Equatable, Sendable {
        case unclosedQuote
        case textAfterQuote
        case tooLong
    }

    /// The line on which the record starts, from 1.
    var line: Int
    /// The fields as bytes, without their quotes; empty when the record is damaged.
    var fields: [[UInt8]] = []
    var damage: Damage?
}
