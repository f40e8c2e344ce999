/// Reads off an order where each singer stands.
struct Standings {
    let standings: [SingerStanding]

    init(_ index: NightIndex, _ entries: [QueueEntry], _ listed: [Int], _ turns: [Int]) {
        let count = index.singerIDs.count
        var called: [Int?] = Array(repeating: nil, count: count)
        var passedOver: [Int?] = Array(repeating: nil, count: count)
        for (number, entry) in entries.enumerated() where entry.place != 0 {
            for singer in index.singers[listed[number]] {
                if entry.place != nil {
                    called[singer] = called[singer] ?? number
                } else if case .away = entry.reason {
                    passedOver[singer] = passedOver[singer] ?? number
                }
            }
        }
        standings = index.singerIDs.indices.map { singer in
            let next = (called[singer] ?? passedOver[singer]).map { entries[$0] }
            return SingerStanding(
                singer: index.singerIDs[singer], next: next?.request, place: next?.place,
                keptPlace: next?.keptPlace, turns: turns[singer])
        }
    }
}

extension QueueEntry {
    fileprivate var keptPlace: Int? {
        if case .away(_, let place) = reason { place } else { nil }
    }
}
