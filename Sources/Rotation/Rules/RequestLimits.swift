/// How many requests one singer may have in a venue's queue.
public struct RequestLimits: Hashable, Sendable {
    /// What the limits may be.
    public static let range = 1...50

    /// Requests that wait or are held; nil is any number.
    public let maximumPending: Int?
    /// Songs one after the other at the end of a queue in order of arrival; nil is any number. A rotation
    /// sees to that itself by its songs per turn.
    public let maximumInARow: Int?

    /// No limit.
    public static let none = RequestLimits(pending: nil, inARow: nil)

    /// Sets limits.
    ///
    /// - Throws: ``RequestLimitsError`` where a number is not in ``range``.
    public init(maximumPending: Int?, maximumInARow: Int? = nil) throws(RequestLimitsError) {
        for limit in [maximumPending, maximumInARow] {
            if let limit, !(Self.range ~= limit) { throw .outOfRange(limit) }
        }
        self.init(pending: maximumPending, inARow: maximumInARow)
    }

    private init(pending: Int?, inARow: Int?) {
        maximumPending = pending
        maximumInARow = inARow
    }
}

/// Why limits are none.
public enum RequestLimitsError: Error, Hashable, Sendable {
    /// Limits are 1 to 50.
    case outOfRange(Int)
}

/// Why somebody may not ask for one more song.
public enum RequestRefusal: Hashable, Sendable {
    /// A request names at least one singer.
    case noSinger
    /// A request names no more singers than this.
    case tooManySingers(limit: Int)
    /// This singer has so many requests in the queue already.
    case tooManyPending(SingerID, limit: Int)
    /// This singer would sing more songs than this one after the other.
    case tooManyInARow(SingerID, limit: Int)
}
