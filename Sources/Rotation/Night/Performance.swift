import CoreTypes

/// A request that was sung tonight. One that was skipped or broken off is none: its singer keeps the place.
public struct Performance: Hashable, Sendable {
    /// Which request it was.
    public let request: RequestID
    /// Who sang, first who asked for it.
    public let singers: [SingerID]
    /// When it ended.
    public let endedAt: Timestamp
    /// Whether a host had it sung where it was not next by the venue's policy. Its singers have sung all the
    /// same; the turn that it interrupted goes on behind it.
    public let isOutOfTurn: Bool

    /// Describes a performance.
    public init(request: RequestID, singers: [SingerID], endedAt: Timestamp, isOutOfTurn: Bool = false) {
        self.request = request
        self.singers = singers
        self.endedAt = endedAt
        self.isOutOfTurn = isOutOfTurn
    }
}
