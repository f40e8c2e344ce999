/// What becomes of the requests of somebody who leaves for good.
public struct Departure: Hashable, Sendable {
    /// What they asked for: taken out of the queue, by id. It stays in the history as cancelled.
    public let takenOut: [RequestID]
    /// What they would have sung along: it stays, without them, by id.
    public let goingOnWithout: [RequestID]
}

extension VenueNight {
    /// What to do with the requests of somebody who leaves for good. What is on stage is left alone.
    public func departure(of singer: SingerID) -> Departure {
        let waiting = NightIndex.unique(requests).filter { !$0.stage.isPerforming }
        return Departure(
            takenOut: waiting.filter { $0.singers.first == singer }.map(\.id).sorted(),
            goingOnWithout: waiting.filter { $0.singers.dropFirst().contains(singer) }
                .filter { $0.singers.first != singer }.map(\.id).sorted())
    }
}
