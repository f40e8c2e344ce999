import Rotation

/// Watches that nobody passes somebody else over twice.
///
/// Between two turns of one singer, everybody has to sing who could have been called all the time: who was
/// present with a first request that neither a host nor a missing partner held up.
struct FairnessWatch {
    private var step = 0
    private var couldSingSince: [SingerID: Int] = [:]
    private var partners: [SingerID: SingerID] = [:]
    private var joined: [SingerID: Int] = [:]
    private var lastSung: [SingerID: Int] = [:]
    private var onStage: [SingerID] = []

    /// To be called after everything that happens.
    mutating func look(at night: VenueNight) {
        step += 1
        let waiting = waiting(night)
        partners = [:]
        for singer in night.singers {
            if singer.presence == .removed {
                joined[singer.id] = nil
            } else if joined[singer.id] == nil {
                joined[singer.id] = step
            }
            if couldSing(singer, waiting) {
                couldSingSince[singer.id] = couldSingSince[singer.id] ?? step
            } else {
                couldSingSince[singer.id] = nil
            }
        }
    }

    /// Somebody begins to sing: whom they pass over for the second time.
    mutating func begin(_ request: QueueRequest, _ reason: Reason) -> [SingerID] {
        onStage = request.singers
        switch reason {
        case .turn(_, _, song: 1), .newSinger, .together: break
        default: return []
        }
        return request.singers.flatMap { singer -> [SingerID] in
            guard let last = lastSung[singer] else { return [] }
            return couldSingSince.filter { other, since in
                since < last && (lastSung[other] ?? 0) < last && !request.singers.contains(other)
                    && !waitsForPartner(other, since: last)
            }.map(\.key)
        }
    }

    mutating func end() {
        step += 1
        for singer in onStage { lastSung[singer] = step }
        onStage = []
    }

    /// What could be called: waiting, moved by no host, everybody there.
    private func waiting(_ night: VenueNight) -> [QueueRequest] {
        let absent = Set(night.singers.filter { $0.presence != .present }.map(\.id))
        let moved = Set(night.pins).subtracting(night.order().ignoredPins.map(\.pin)).map(\.request)
        return night.requests.filter {
            $0.stage == .waiting && !moved.contains($0.id) && absent.isDisjoint(with: $0.singers)
        }.sorted { ($0.position, $0.id) < ($1.position, $1.id) }
    }

    private mutating func couldSing(_ singer: QueueSinger, _ waiting: [QueueRequest]) -> Bool {
        guard singer.presence == .present, !onStage.contains(singer.id),
            let first = waiting.first(where: { $0.singers[0] == singer.id }), first.singers.count <= 2,
            // Three and more may have to wait for each other.
            !waiting.contains(where: { $0.singers.count > 2 && $0.singers.contains(singer.id) })
        else { return false }
        if first.singers.count == 2 {
            let partner = first.singers[1]
            if waiting.contains(where: { $0.singers.count > 2 && $0.singers.contains(partner) }) {
                return false
            }
            partners[singer.id] = partner
        }
        return true
    }

    private func waitsForPartner(_ singer: SingerID, since: Int) -> Bool {
        guard let partner = partners[singer] else { return false }
        return (lastSung[partner] ?? 0) >= since || (joined[partner] ?? .max) >= since
            || onStage.contains(partner)
    }
}
