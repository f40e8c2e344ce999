/// A host's override: where a request stands until it is sung or released, whatever the policy says.
public struct Pin: Hashable, Sendable {
    /// Where a request was put.
    public enum Placement: Hashable, Sendable {
        /// Called next.
        case next
        /// The n-th song of the night, the first being 1. "At place n" is the song after all that have been
        /// sung or begun and n − 1 more, so the place comes nearer as songs are sung.
        case song(Int)
        /// Right behind another request, wherever that goes; next, once that is being sung or was.
        case after(RequestID)
        /// Right ahead of another request, wherever that goes.
        case before(RequestID)
        /// Moved between two neighbours: behind the first; ahead of the second when the first has left
        /// unsung.
        case between(RequestID, RequestID)
    }

    /// The request that was moved.
    public let request: RequestID
    /// Where to.
    public let placement: Placement
    /// Grows with each override of a venue, whichever host made it: the newer one wins.
    public let revision: Int64

    /// Describes an override.
    public init(request: RequestID, placement: Placement, revision: Int64) {
        self.request = request
        self.placement = placement
        self.revision = revision
    }
}

extension Pin {
    /// A total order, the newest first: by revision, then by what the pin says.
    func isNewer(than other: Pin) -> Bool {
        sortKey > other.sortKey
    }

    private var sortKey: (Int64, RequestID, Int, Int64, Int64) {
        switch placement {
        case .next: (revision, request, 4, 0, 0)
        case .song(let number): (revision, request, 3, Int64(number), 0)
        case .after(let anchor): (revision, request, 2, anchor.value, 0)
        case .before(let anchor): (revision, request, 1, anchor.value, 0)
        case .between(let ahead, let behind): (revision, request, 0, ahead.value, behind.value)
        }
    }
}
