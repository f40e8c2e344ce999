import CoreTypes

/// A request that has neither been sung nor taken out of the queue.
public struct QueueRequest: Hashable, Sendable {
    /// How far a request has come.
    public enum Stage: Hashable, Sendable {
        /// In the queue.
        case waiting
        /// In the queue, and not to be called until it is released.
        case held
        /// Being sung. `outOfTurn` says that a host started it where it was not next by the venue's policy.
        case performing(outOfTurn: Bool)
    }

    /// The most singers that one request may name.
    public static let maximumSingers = 4

    /// Which request it is.
    public let id: RequestID
    /// Who sings, 1 to 4: first who asked for it, then the partners, who have agreed to sing along.
    public var singers: [SingerID]
    /// The place in the order of arrival, and among the singer's own requests. Singers change the order of
    /// their own by exchanging these numbers among them (``VenueNight/positions(for:in:)``).
    public var position: Int64
    /// When it was asked for.
    public let requestedAt: Timestamp
    /// How far it has come.
    public var stage: Stage

    /// Describes a request. One that names no singer counts as that of a singer of its own.
    public init(
        id: RequestID, singers: [SingerID], position: Int64, requestedAt: Timestamp, stage: Stage = .waiting
    ) {
        self.id = id
        self.singers = singers
        self.position = position
        self.requestedAt = requestedAt
        self.stage = stage
    }
}
