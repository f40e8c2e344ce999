extension VenueNight {
    /// Whether these singers may ask for one more song together, or one of them alone.
    public func isAllowed(newRequestOf singers: [SingerID], under limits: RequestLimits) -> Bool {
        refusal(ofNewRequestBy: singers, under: limits) == nil
    }

    /// Why these singers may not ask for one more song; nil when they may.
    ///
    /// A limit holds for each of them, also for songs that others asked for and they sing along: putting a
    /// friend's name first is no way around it.
    ///
    /// - Parameters:
    ///   - singers: First who asks.
    ///   - limits: The venue's.
    public func refusal(
        ofNewRequestBy singers: [SingerID], under limits: RequestLimits
    ) -> RequestRefusal? {
        guard !singers.isEmpty else { return .noSinger }
        guard Set(singers).count <= QueueRequest.maximumSingers else {
            return .tooManySingers(limit: QueueRequest.maximumSingers)
        }
        if let limit = limits.maximumPending {
            let pending = NightIndex.unique(requests).filter { !$0.stage.isPerforming }
            for singer in singers where pending.count(where: { $0.singers.contains(singer) }) >= limit {
                return .tooManyPending(singer, limit: limit)
            }
        }
        guard let limit = limits.maximumInARow, policy.discipline == .firstCome else { return nil }
        let tail = singersInOrder().reversed()
        for singer in singers where tail.prefix(while: { $0.contains(singer) }).count >= limit {
            return .tooManyInARow(singer, limit: limit)
        }
        return nil
    }

    /// The singers of each song on stage or to be called, in order.
    private func singersInOrder() -> [[SingerID]] {
        var singers: [RequestID: [SingerID]] = [:]
        for request in NightIndex.unique(requests) { singers[request.id] = request.singers }
        return order().entries.compactMap { $0.place == nil ? nil : singers[$0.request] }
    }
}
