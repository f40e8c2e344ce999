import Testing

@testable import Rotation

/// What holds in every night, whatever happens.
@Suite struct RandomNightTests {
    static let steps = 160

    @Test(arguments: QueuePolicy.all, Seeds.all)
    func everyRequestIsListedOnceAndPlacesAreCounted(_ policy: QueuePolicy, _ seed: UInt64) {
        var random = RandomNight(seed: seed, policy)
        for step in 0..<Self.steps {
            _ = random.step()
            let order = random.night.order()
            let comment: Comment = "seed \(seed), step \(step): \(random.recent)"
            #expect(
                order.entries.map(\.request).sorted() == random.night.requests.map(\.id).sorted(), comment)
            #expect(order.callable.compactMap(\.place) == Array(1..<(order.callable.count + 1)), comment)
            let absent = Set(random.night.singers.filter { $0.presence != .present }.map(\.id))
            for entry in order.entries where entry.reason != .performing {
                let request = random.night.requests.first { $0.id == entry.request }
                let canBeCalled =
                    request?.stage == .waiting && absent.isDisjoint(with: request?.singers ?? [])
                #expect((entry.place != nil) == canBeCalled, comment)
            }
        }
    }

    @Test(arguments: QueuePolicy.all, Seeds.all)
    func theOrderOfTheInputDoesNotMatter(_ policy: QueuePolicy, _ seed: UInt64) {
        var random = RandomNight(seed: seed, policy)
        for step in 0..<Self.steps {
            _ = random.step()
            guard step % 4 == 0 else { continue }
            var night = random.night
            night.singers.shuffle(using: &random.random)
            night.requests.shuffle(using: &random.random)
            night.performances.shuffle(using: &random.random)
            night.pins.shuffle(using: &random.random)
            #expect(night.order() == random.night.order(), "seed \(seed), step \(step): \(random.recent)")
        }
    }

    /// What hosts put beside a song of somebody who is away goes where that song would, which is another
    /// place with each song that they miss; so there is either the one or the other here.
    @Test(arguments: QueuePolicy.all, Seeds.all)
    func theForecastComesTrue(_ policy: QueuePolicy, _ seed: UInt64) {
        let isAbsence = seed % 2 == 0
        let habits = RandomNight.Habits(absence: isAbsence, neighbourPins: !isAbsence)
        var random = RandomNight(seed: seed, policy, habits)
        for step in 0..<Self.steps {
            _ = random.step()
            guard !random.night.requests.contains(where: { $0.stage.isPerforming }) else { continue }
            let before = random.night.order().callable
            var test = random.test
            let comment: Comment = "seed \(seed), step \(step): \(random.recent)"
            for sung in 0..<min(3, before.count) {
                test.begin()
                let rest = before.dropFirst(sung + 1)
                #expect(test.night.order().callable.map(\.request) == rest.map(\.request), comment)
                test.end()
                let now = test.night.order().callable
                #expect(now.map(\.request) == rest.map(\.request), comment)
                #expect(now.map(\.turn) == rest.map(\.turn), comment)
            }
        }
    }

    @Test(arguments: QueuePolicy.rotations, Seeds.all)
    func nobodyIsPassedOverTwiceByTheSameSinger(_ policy: QueuePolicy, _ seed: UInt64) {
        var random = RandomNight(seed: seed, policy)
        var watch = FairnessWatch()
        for step in 0..<(3 * Self.steps) {
            switch random.step() {
            case .begun(let entry, let order):
                guard let request = random.night.requests.first(where: { $0.id == entry.request }) else {
                    continue
                }
                // A host who has something else sung than what is next overrides the rotation.
                let reason = order.callable.first == entry ? entry.reason : .movedByHost
                let passedOver = watch.begin(request, reason)
                #expect(
                    passedOver.isEmpty,
                    "seed \(seed), step \(step): \(passedOver.map(random.test.name)); \(random.recent)")
            case .ended: watch.end()
            case .ask, .other: break
            }
            watch.look(at: random.night)
        }
    }

    @Test(arguments: QueuePolicy.rotations, Seeds.all)
    func aTurnHasNoMoreSongsThanThePolicySays(_ policy: QueuePolicy, _ seed: UInt64) {
        var random = RandomNight(seed: seed, policy)
        for step in 0..<Self.steps {
            _ = random.step()
            for entry in random.night.order().entries {
                guard case .turn(_, _, let song) = entry.reason else { continue }
                #expect(song <= policy.songsPerTurn, "seed \(seed), step \(step): \(random.recent)")
            }
        }
    }

    @Test(arguments: Seeds.all)
    func firstComeIsTheOrderOfArrivalUnlessAHostMovesSomething(_ seed: UInt64) {
        let habits = RandomNight.Habits(placedPins: false, neighbourPins: false)
        var random = RandomNight(seed: seed, .firstCome, habits)
        for step in 0..<Self.steps {
            _ = random.step()
            let called = Set(random.night.order().callable.map(\.request))
            let arrived = random.night.requests.filter { called.contains($0.id) }
                .sorted { $0.position < $1.position }.map(\.id)
            #expect(
                random.night.order().callable.map(\.request) == arrived,
                "seed \(seed), step \(step): \(random.recent)")
        }
    }
}
