import CoreTypes
import Testing

@testable import Rotation

/// Whatever stands in the input, every request is listed once and nothing traps.
@Suite struct HostileInputTests {
    private func request(
        _ id: Int64, _ singers: [UInt64], position: Int64? = nil, at time: Int64 = 0,
        _ stage: QueueRequest.Stage = .waiting
    ) -> QueueRequest {
        QueueRequest(
            id: RequestID(id), singers: singers.map { SingerID(UUID(high: 0, low: $0)) },
            position: position ?? id, requestedAt: Timestamp(microsecondsSinceEpoch: time), stage: stage)
    }

    @Test(arguments: QueuePolicy.all)
    func aRequestGivenTwiceIsListedOnce(_ policy: QueuePolicy) {
        let requests = [
            request(1, [1]), request(2, [2]), request(1, [2], position: 9), request(1, [1], .held),
        ]
        let order = VenueNight(policy: policy, requests: requests).order()
        #expect(order.entries.map(\.request.value) == [1, 2])
        #expect(VenueNight(policy: policy, requests: requests.reversed()).order() == order)
    }

    @Test(arguments: QueuePolicy.all)
    func strangeSingersAreSingersAllTheSame(_ policy: QueuePolicy) {
        let requests = [
            request(1, []), request(2, []), request(3, [5, 5, 5]), request(4, [1, 2, 3, 4, 5, 6, 7]),
            request(.min, [9], position: .max, at: .min), request(.max, [9], position: .min, at: .max),
        ]
        let order = VenueNight(policy: policy, requests: requests).order()
        #expect(order.entries.map(\.request).sorted() == requests.map(\.id).sorted())
        #expect(order.callable.count == 6)
    }

    @Test(arguments: QueuePolicy.all)
    func severalOnStageAreAllAtTheHead(_ policy: QueuePolicy) {
        let requests = [
            request(1, [1]), request(2, [1], .performing(outOfTurn: false)),
            request(3, [2], .performing(outOfTurn: true)),
        ]
        let order = VenueNight(policy: policy, requests: requests).order()
        #expect(order.entries.map(\.request.value) == [2, 3, 1])
        #expect(order.entries.map(\.place) == [0, 0, 1])
    }

    @Test func whatIsBothSungAndWaitingIsWaiting() {
        let singer = SingerID(UUID(high: 0, low: 1))
        let sung = Performance(
            request: RequestID(1), singers: [singer], endedAt: Timestamp(microsecondsSinceEpoch: 5))
        let night = VenueNight(
            policy: .turns(), requests: [request(1, [1])], performances: [sung, sung])
        #expect(night.order().callable.map(\.turn) == [1])
    }

    @Test func ofASingerGivenTwiceTheLaterCounts() {
        func singer(_ time: Int64, _ presence: QueueSinger.Presence) -> QueueSinger {
            QueueSinger(
                id: SingerID(UUID(high: 0, low: 1)), joinedAt: Timestamp(microsecondsSinceEpoch: time),
                presence: presence)
        }
        for singers in [[singer(1, .away), singer(2, .present)], [singer(2, .present), singer(1, .away)]] {
            let night = VenueNight(policy: .turns(), singers: singers, requests: [request(1, [1])])
            #expect(night.order().callable.count == 1)
        }
    }

    @Test(arguments: QueuePolicy.all, Seeds.all)
    func noiseLosesAndDoublesNothing(_ policy: QueuePolicy, _ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for round in 0..<60 {
            let night = noise(policy, &random)
            let order = night.order()
            let comment: Comment = "seed \(seed), round \(round)"
            #expect(order.entries.map(\.request).sorted() == Set(night.requests.map(\.id)).sorted(), comment)
            var other = night
            other.requests.shuffle(using: &random)
            other.singers.shuffle(using: &random)
            other.performances.shuffle(using: &random)
            other.pins.shuffle(using: &random)
            #expect(other.order() == order, comment)
        }
    }

    /// A night in which nothing fits together: few ids for everything, the same ones again and again.
    private func noise(_ policy: QueuePolicy, _ random: inout SeededGenerator) -> VenueNight {
        func number(_ limit: Int64) -> Int64 { Int64.random(in: -1...limit, using: &random) }
        func time() -> Timestamp {
            let extremes: [Int64] = [.min, .max, 0, 1, 2, 3]
            return Timestamp(microsecondsSinceEpoch: extremes.randomElement(using: &random) ?? 0)
        }
        func singers() -> [SingerID] {
            (0..<Int.random(in: 0...5, using: &random)).map { _ in
                SingerID(UUID(high: 0, low: UInt64.random(in: 0...8, using: &random)))
            }
        }
        func count() -> Range<Int> { 0..<Int.random(in: 0...14, using: &random) }
        let stages: [QueueRequest.Stage] = [
            .waiting, .waiting, .waiting, .waiting, .held, .performing(outOfTurn: false),
            .performing(outOfTurn: true),
        ]
        let known = count().map { _ -> QueueSinger in
            let id = SingerID(UUID(high: 0, low: UInt64.random(in: 0...8, using: &random)))
            let presence: [QueueSinger.Presence] = [.present, .away, .removed]
            return QueueSinger(
                id: id, joinedAt: time(), presence: presence.randomElement(using: &random) ?? .present)
        }
        let requests = count().map { _ -> QueueRequest in
            let stage = stages.randomElement(using: &random) ?? .held
            return QueueRequest(
                id: RequestID(number(16)), singers: singers(), position: number(20), requestedAt: time(),
                stage: stage)
        }
        let performances = count().map { _ -> Performance in
            let isOutOfTurn = Bool.random(using: &random)
            return Performance(
                request: RequestID(number(20)), singers: singers(), endedAt: time(), isOutOfTurn: isOutOfTurn)
        }
        let pins = count().map { _ -> Pin in
            let (one, two) = (RequestID(number(18)), RequestID(number(18)))
            let placements: [Pin.Placement] = [
                .next, .song(Int(number(30))), .song(.min), .song(.max), .after(one), .before(one),
                .between(one, two),
            ]
            let placement = placements.randomElement(using: &random) ?? .next
            return Pin(request: RequestID(number(18)), placement: placement, revision: number(5))
        }
        return VenueNight(
            policy: policy, singers: known, requests: requests, performances: performances, pins: pins)
    }
}
