/// A request's new position.
public struct NewPosition: Hashable, Sendable {
    /// Which request.
    public let request: RequestID
    /// Its position from now on.
    public let position: Int64
}

extension VenueNight {
    /// The positions that put a singer's own requests in an order of theirs: the same numbers in another
    /// order, so that nobody else's request moves.
    ///
    /// - Parameters:
    ///   - singer: Who asked for them.
    ///   - order: All of the singer's own requests that wait or are held, each once.
    /// - Returns: The new positions in that order; nil where `order` names others than these.
    public func positions(for singer: SingerID, in order: [RequestID]) -> [NewPosition]? {
        let own = NightIndex.unique(requests).filter {
            !$0.stage.isPerforming && $0.singers.first == singer
        }
        guard own.map(\.id).sorted() == order.sorted() else { return nil }
        return zip(order, own.map(\.position).sorted()).map { NewPosition(request: $0, position: $1) }
    }
}
