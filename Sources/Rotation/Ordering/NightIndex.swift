import CoreTypes

/// A night with numbers in place of ids, each thing once, in an order that does not depend on the input's.
///
/// Singers are numbered by id, requests by position and id.
struct NightIndex {
    /// A performance with its singers by number.
    struct Sung {
        let request: RequestID
        let singers: [Int]
        let endedAt: Timestamp
        let isOutOfTurn: Bool
    }

    let singerIDs: [SingerID]
    let requests: [QueueRequest]
    let numbers: [RequestID: Int]
    /// By request: its singers, first who asked for it, without those who were removed.
    let singers: [[Int]]
    /// In the order in which they ended.
    let performances: [Sung]
    /// By singer.
    let joinedAt: [Timestamp]
    /// By singer.
    let presence: [QueueSinger.Presence]
    /// By request: the first of its singers who is away.
    let awaySinger: [Int?]
    /// By request: who asked for it, where that singer was removed.
    let removedSinger: [Int?]

    init(_ night: VenueNight) {
        let known = Self.unique(night.singers)
        requests = Self.unique(night.requests)
        var numbers: [RequestID: Int] = [:]
        numbers.reserveCapacity(requests.count)
        for (number, request) in requests.enumerated() { numbers[request.id] = number }
        self.numbers = numbers
        let performances = Self.unique(night.performances).filter { numbers[$0.request] == nil }
        let names = SingerNumbers(known, requests, performances)
        singerIDs = names.ids
        let presence = names.presence(known)
        self.presence = presence
        joinedAt = names.joinedAt(known, requests, performances)
        self.performances = performances.map {
            Sung(
                request: $0.request, singers: names.numbers($0.singers, of: $0.request), endedAt: $0.endedAt,
                isOutOfTurn: $0.isOutOfTurn)
        }
        let all = requests.map { names.numbers($0.singers, of: $0.id) }
        removedSinger = all.map { presence[$0[0]] == .removed ? $0[0] : nil }
        singers = all.map { singers in
            presence[singers[0]] == .removed
                ? singers : singers.filter { presence[$0] != .removed }
        }
        awaySinger = singers.map { $0.first { presence[$0] == .away } }
    }

    /// Whether the request is in the line: neither begun nor held nor that of somebody who has left.
    func isInLine(_ request: Int) -> Bool {
        requests[request].stage == .waiting && removedSinger[request] == nil
    }

    /// Who asked for it.
    func lead(_ request: Int) -> Int {
        singers[request][0]
    }
}
