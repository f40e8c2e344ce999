/// The order of a venue's queue.
public struct QueueOrder: Hashable, Sendable {
    /// All requests: those being sung, those that wait in the order in which they are due (among them those
    /// that are passed over, where they would be), those held, and those of singers who were removed.
    public let entries: [QueueEntry]
    /// All singers of the night, by id.
    public let singers: [SingerStanding]
    /// Overrides that cannot be honoured, newest first; their requests stand where the policy puts them.
    public let ignoredPins: [IgnoredPin]

    /// What will be called if nothing else happens, in order.
    public var callable: [QueueEntry] {
        entries.filter { ($0.place ?? 0) > 0 }
    }
}

/// A request in the order.
public struct QueueEntry: Hashable, Sendable {
    /// Which request it is.
    public let request: RequestID
    /// 0 while being sung, 1 for what is called next, and so on; nil for what is not called.
    public let place: Int?
    /// Which turn of its first singer tonight it belongs to, from 1.
    public let turn: Int
    /// Why it stands where it does.
    public let reason: Reason
}

/// Where a singer stands.
public struct SingerStanding: Hashable, Sendable {
    /// Who it is.
    public let singer: SingerID
    /// The singer's next song, their own or somebody else's that they sing along, even if they are away.
    public let next: RequestID?
    /// That song's place; nil while the singer is passed over or has no song.
    public let place: Int?
    /// For somebody who is passed over: the place to which they come back if they do so now.
    public let keptPlace: Int?
    /// How many turns they have had tonight, the one that goes on included.
    public let turns: Int
}

/// An override that was left out.
public struct IgnoredPin: Hashable, Sendable {
    /// Why a pin cannot be honoured.
    public enum Cause: Hashable, Sendable {
        /// The request is not waiting.
        case requestNotWaiting
        /// The request to stand beside has left the queue, or is held.
        case neighbourNotWaiting
        /// Pins ask for a circle; the oldest in it is left out.
        case contradiction
        /// A newer pin moves the same request.
        case replaced
    }

    /// The override.
    public let pin: Pin
    /// What is wrong with it.
    public let cause: Cause
}
