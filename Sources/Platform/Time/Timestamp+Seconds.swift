import CoreTypes

extension Timestamp {
    /// Whole seconds since the Unix epoch, rounded down.
    var secondsSinceEpoch: Int64 {
        let (seconds, rest) = microsecondsSinceEpoch.quotientAndRemainder(dividingBy: 1_000_000)
        return rest < 0 ? seconds - 1 : seconds
    }
}
