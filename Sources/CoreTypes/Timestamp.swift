/// An instant in UTC with the precision of PostgreSQL's `timestamptz`.
public struct Timestamp: Hashable, Sendable, Comparable {
    /// Microseconds since 1970-01-01T00:00:00Z; negative before.
    public let microsecondsSinceEpoch: Int64

    /// Makes the instant from its distance to the Unix epoch in microseconds.
    @inlinable
    public init(microsecondsSinceEpoch: Int64) {
        self.microsecondsSinceEpoch = microsecondsSinceEpoch
    }

    /// Earlier instants order first.
    @inlinable
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.microsecondsSinceEpoch < right.microsecondsSinceEpoch
    }
}
