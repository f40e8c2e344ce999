import Testing

@testable import Rotation

@Suite struct PinTests {
    /// Ana, Ben, Cleo and Dan, with two songs each.
    private func night(_ policy: QueuePolicy = .turns()) -> TestNight {
        var test = TestNight(policy)
        for name in ["Ana", "Ben", "Cleo", "Dan", "Ana", "Ben", "Cleo", "Dan"] { test.ask(name) }
        return test
    }

    private func id(_ test: TestNight, _ song: String) -> RequestID {
        test.songs.first { $0.value == song }?.key ?? RequestID(0)
    }

    @Test func nextIsNextAndTakesTheSingersTurn() {
        var test = night()
        test.pin(id(test, "Dan 1"), .next)
        #expect(test.line == ["Dan 1", "Ana 1", "Ben 1", "Cleo 1", "Dan 2", "Ana 2", "Ben 2", "Cleo 2"])
        #expect(test.reason(id(test, "Dan 1")) == "moved by the host")
    }

    @Test func theNewerOfTwoIsNext() {
        var test = night()
        test.pin(id(test, "Cleo 1"), .next)
        test.pin(id(test, "Dan 1"), .next)
        #expect(test.line.prefix(3) == ["Dan 1", "Cleo 1", "Ana 1"])
    }

    @Test func aPlaceIsKeptWhileOthersComeAndGoAndComesNearerWithEachSong() {
        var test = night(.firstCome)
        let pinned = id(test, "Dan 2")
        test.pin(pinned, .song(test.night.performances.count + 4))
        #expect(test.place(pinned) == 4)
        test.cancel(id(test, "Ana 1"))
        #expect(test.place(pinned) == 4)
        test.ask("Eve")
        test.pin(id(test, "Ben 2"), .next)
        #expect(test.place(pinned) == 4)
        test.sing(2)
        #expect(test.place(pinned) == 2)
        test.release(pinned)
        #expect(test.line.last == "Eve 1")
    }

    @Test func twoHostsWithThePlaceOfTheSameSongMoveTheOlderOneBehind() {
        var test = night(.firstCome)
        test.pin(id(test, "Dan 1"), .song(2))
        test.pin(id(test, "Dan 2"), .song(2))
        test.pin(id(test, "Cleo 2"), .song(3))
        #expect(test.line.prefix(5) == ["Ana 1", "Dan 2", "Cleo 2", "Dan 1", "Ben 1"])
    }

    @Test func behindAnotherFollowsItAndIsNextOnceThatIsSung() {
        var test = night()
        let (ben, dan) = (id(test, "Ben 1"), id(test, "Dan 2"))
        test.pin(dan, .after(ben))
        #expect(test.line.prefix(4) == ["Ana 1", "Ben 1", "Dan 2", "Cleo 1"])
        test.set("Ana", .away)
        test.ask("Eve")
        #expect(test.line.prefix(3) == ["Ben 1", "Dan 2", "Cleo 1"])
        test.sing()
        test.set("Ana", .present)
        #expect(test.line.prefix(2) == ["Dan 2", "Ana 1"])
    }

    @Test func betweenTwoHoldsToTheOneThatIsLeft() {
        var test = night(.firstCome)
        let (ben, cleo, moved) = (id(test, "Ben 1"), id(test, "Cleo 1"), id(test, "Dan 2"))
        test.pin(moved, .between(ben, cleo))
        #expect(test.line.prefix(4) == ["Ana 1", "Ben 1", "Dan 2", "Cleo 1"])
        test.cancel(ben)
        #expect(test.line.prefix(3) == ["Ana 1", "Dan 2", "Cleo 1"])
        test.cancel(cleo)
        #expect(test.line.last == "Dan 2")
        #expect(test.night.order().ignoredPins.map(\.cause) == [.neighbourNotWaiting])
    }

    @Test func aCircleLosesItsOldestPin() {
        var test = night(.firstCome)
        let (ana, ben, cleo) = (id(test, "Ana 1"), id(test, "Ben 1"), id(test, "Cleo 1"))
        test.pin(ana, .after(cleo))
        test.pin(ben, .after(ana))
        test.pin(cleo, .after(ben))
        #expect(test.line.prefix(4) == ["Ana 1", "Ben 1", "Cleo 1", "Dan 1"])
        #expect(test.night.order().ignoredPins.map(\.pin.request) == [ana])
        #expect(test.night.order().ignoredPins.map(\.cause) == [.contradiction])
    }

    @Test func whatTheHostMovesInDoesNotEndTheTurnThatItInterrupts() {
        var test = TestNight(.turns(3))
        for name in ["Ana", "Ana", "Ana", "Ben", "Cleo"] { test.ask(name) }
        test.sing()
        test.pin(id(test, "Cleo 1"), .next)
        #expect(test.line == ["Cleo 1", "Ana 2", "Ana 3", "Ben 1"])
    }

    @Test func aPinOfSomebodyWhoIsAwayWaitsForThem() {
        var test = night()
        let moved = id(test, "Dan 1")
        test.pin(moved, .song(2))
        test.set("Dan", .away)
        #expect(test.line.prefix(2) == ["Ana 1", "Ben 1"])
        #expect(test.reason(moved) == "Dan is away, keeps place 2")
        test.sing(2)
        test.set("Dan", .present)
        #expect(test.line.first == "Dan 1")
    }

    @Test func whatIsHeldIsNotCalledAndKeepsItsPlace() {
        var test = night()
        let held = id(test, "Ana 1")
        test.set(held, .held)
        #expect(test.line.prefix(4) == ["Ana 2", "Ben 1", "Cleo 1", "Dan 1"])
        #expect(test.night.order().entries.last?.reason == .held)
        test.sing(2)
        test.set(held, .waiting)
        #expect(test.line == ["Cleo 1", "Dan 1", "Ana 1", "Ben 2", "Cleo 2", "Dan 2"])
    }

    /// While hosts move things to places only, the newest override is honoured to the letter.
    @Test(arguments: QueuePolicy.all, Seeds.all)
    func theNewestOverrideHoldsExactly(_ policy: QueuePolicy, _ seed: UInt64) {
        var random = RandomNight(seed: seed, policy, RandomNight.Habits(neighbourPins: false))
        for step in 0..<RandomNightTests.steps {
            _ = random.step()
            let order = random.night.order()
            let callable = Set(order.callable.map(\.request))
            let pins = random.night.pins.filter { callable.contains($0.request) }
            guard let newest = pins.max(by: { $0.revision < $1.revision }) else { continue }
            let begun =
                random.night.performances.count
                + random.night.requests.count { $0.stage.isPerforming }
            let wanted: Int
            switch newest.placement {
            case .song(let number): wanted = max(1, number - begun)
            default: wanted = 1
            }
            // Behind the last that is not pinned farther away there is nothing to fill the places.
            let place = order.callable.first { $0.request == newest.request }?.place ?? 0
            let isAtEnd = order.callable.dropFirst(place).allSatisfy { $0.reason == .movedByHost }
            #expect(
                place == wanted || place < wanted && isAtEnd, "seed \(seed), step \(step): \(random.recent)")
        }
    }

    @Test(arguments: QueuePolicy.all, Seeds.all)
    func whatStandsBehindAnotherStaysThere(_ policy: QueuePolicy, _ seed: UInt64) {
        let habits = RandomNight.Habits(placedPins: false, neighbourPins: false, hostChoices: false)
        var random = RandomNight(seed: seed, policy, habits)
        for step in 0..<RandomNightTests.steps {
            _ = random.step()
            let waiting = random.night.requests.filter { $0.stage == .waiting }
            guard random.night.pins.isEmpty || step % 20 == 0,
                let one = waiting.randomElement(using: &random.random),
                let two = waiting.randomElement(using: &random.random), one.id != two.id
            else {
                checkNeighbours(random, "seed \(seed), step \(step): \(random.recent)")
                continue
            }
            random.test.night.pins = []
            random.test.pin(one.id, .after(two.id))
            checkNeighbours(random, "seed \(seed), step \(step): \(random.recent)")
        }
    }

    private func checkNeighbours(_ random: RandomNight, _ comment: Comment) {
        let order = random.night.order()
        guard let pin = random.night.pins.first, case .after(let anchor) = pin.placement,
            order.ignoredPins.isEmpty
        else { return }
        let line = order.entries.map(\.request)
        // One of the two has been sung, or the one that was moved is on stage.
        guard let place = line.firstIndex(of: pin.request), let anchorPlace = line.firstIndex(of: anchor),
            order.entries[place].reason != .performing
        else { return }
        #expect(place == anchorPlace + 1, comment)
    }
}
