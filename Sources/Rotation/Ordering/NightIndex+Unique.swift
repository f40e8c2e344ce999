extension NightIndex {
    /// Of a singer given twice the one who joined last counts, and of those the least present.
    static func unique(_ singers: [QueueSinger]) -> [QueueSinger] {
        let sorted = singers.sorted {
            ($0.id, $1.joinedAt, $1.presence.rank) < ($1.id, $0.joinedAt, $0.presence.rank)
        }
        return withoutRepetitions(sorted) { $0.id == $1.id }
    }

    /// Of a request given twice the one further ahead counts.
    static func unique(_ requests: [QueueRequest]) -> [QueueRequest] {
        let sorted = requests.sorted { left, right in
            if left.position != right.position { return left.position < right.position }
            if left.id != right.id { return left.id < right.id }
            if left.requestedAt != right.requestedAt { return left.requestedAt < right.requestedAt }
            if left.stage != right.stage { return left.stage.rank < right.stage.rank }
            return left.singers.lexicographicallyPrecedes(right.singers)
        }
        var seen: Set<RequestID> = []
        seen.reserveCapacity(sorted.count)
        return sorted.filter { seen.insert($0.id).inserted }
    }

    /// Of a performance given twice the later one counts.
    static func unique(_ performances: [Performance]) -> [Performance] {
        let sorted = performances.sorted { left, right in
            if left.endedAt != right.endedAt { return left.endedAt < right.endedAt }
            if left.request != right.request { return left.request < right.request }
            if left.isOutOfTurn != right.isOutOfTurn { return left.isOutOfTurn }
            return left.singers.lexicographicallyPrecedes(right.singers)
        }
        var seen: Set<RequestID> = []
        return Array(sorted.reversed().filter { seen.insert($0.request).inserted }.reversed())
    }

    private static func withoutRepetitions<Element>(
        _ sorted: [Element], _ isSame: (Element, Element) -> Bool
    ) -> [Element] {
        var result: [Element] = []
        result.reserveCapacity(sorted.count)
        for element in sorted {
            if let last = result.last, isSame(last, element) { continue }
            result.append(element)
        }
        return result
    }
}

extension QueueSinger.Presence {
    fileprivate var rank: Int {
        switch self {
        case .present: 0
        case .away: 1
        case .removed: 2
        }
    }
}

extension QueueRequest.Stage {
    fileprivate var rank: Int {
        switch self {
        case .performing(outOfTurn: false): 0
        case .performing(outOfTurn: true): 1
        case .waiting: 2
        case .held: 3
        }
    }
}
