import CoreTypes

/// Gives everybody whom a night mentions a number, in the order of their ids.
struct SingerNumbers {
    let ids: [SingerID]
    private let numbers: [SingerID: Int]

    init(_ known: [QueueSinger], _ requests: [QueueRequest], _ performances: [Performance]) {
        var seen = Set(known.map(\.id))
        for request in requests {
            for singer in Self.named(request.singers, request.id) { seen.insert(singer) }
        }
        for performance in performances {
            for singer in Self.named(performance.singers, performance.request) { seen.insert(singer) }
        }
        ids = seen.sorted()
        var numbers: [SingerID: Int] = [:]
        numbers.reserveCapacity(ids.count)
        for (number, id) in ids.enumerated() { numbers[id] = number }
        self.numbers = numbers
    }

    /// The numbers of a request's singers, at least one, each once.
    func numbers(_ singers: [SingerID], of request: RequestID) -> [Int] {
        var result: [Int] = []
        for singer in Self.named(singers, request) {
            if let number = numbers[singer], !result.contains(number) { result.append(number) }
        }
        return result
    }

    func presence(_ known: [QueueSinger]) -> [QueueSinger.Presence] {
        var presence = Array(repeating: QueueSinger.Presence.present, count: ids.count)
        for singer in known {
            if let number = numbers[singer.id] { presence[number] = singer.presence }
        }
        return presence
    }

    /// Who is only mentioned joined with what mentions them first.
    func joinedAt(
        _ known: [QueueSinger], _ requests: [QueueRequest], _ performances: [Performance]
    ) -> [Timestamp] {
        var joinedAt = Array(repeating: Timestamp(microsecondsSinceEpoch: .max), count: ids.count)
        for request in requests {
            for number in numbers(request.singers, of: request.id) {
                joinedAt[number] = min(joinedAt[number], request.requestedAt)
            }
        }
        for performance in performances {
            for number in numbers(performance.singers, of: performance.request) {
                joinedAt[number] = min(joinedAt[number], performance.endedAt)
            }
        }
        for singer in known {
            if let number = numbers[singer.id] { joinedAt[number] = singer.joinedAt }
        }
        return joinedAt
    }

    /// A request without singers is that of one whose id is made from the request's.
    private static func named(_ singers: [SingerID], _ request: RequestID) -> [SingerID] {
        singers.isEmpty
            ? [SingerID(UUID(high: 0, low: UInt64(bitPattern: request.value)))] : singers
    }
}
