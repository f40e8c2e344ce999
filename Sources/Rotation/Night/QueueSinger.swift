import CoreTypes

/// Somebody who sings, or wants to, at a venue tonight.
public struct QueueSinger: Hashable, Sendable {
    /// Whether a singer can be called.
    public enum Presence: Hashable, Sendable {
        /// In the room.
        case present
        /// Out for a while: passed over, and keeps the place.
        case away
        /// Gone for good. The caller takes the requests out of the queue (``VenueNight/departure(of:)``);
        /// what is still there is listed last and not called.
        case removed
    }

    /// Who it is.
    public let id: SingerID
    /// Since when the singer waits, as long as there is no later song of theirs: when they first asked for
    /// one tonight, or asked again after having been removed.
    public let joinedAt: Timestamp
    /// Whether the singer can be called.
    public var presence: Presence

    /// Describes a singer.
    public init(id: SingerID, joinedAt: Timestamp, presence: Presence = .present) {
        self.id = id
        self.joinedAt = joinedAt
        self.presence = presence
    }
}
