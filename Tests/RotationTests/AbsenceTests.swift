import Testing

@testable import Rotation

@Suite struct AbsenceTests {
    @Test func whoIsAwayIsPassedOverAndIsNextOnReturn() {
        var test = TestNight(.turns())
        let ana = test.ask("Ana")
        for name in ["Ben", "Cleo", "Ben", "Cleo", "Ben"] { test.ask(name) }
        test.set("Ana", .away)
        #expect(test.reason(ana) == "Ana is away, keeps place 1")
        #expect(test.place(ana) == nil)
        #expect(test.sing(4) == ["Ben 1", "Cleo 1", "Ben 2", "Cleo 2"])
        #expect(test.standing("Ana")?.keptPlace == 1)
        test.set("Ana", .present)
        #expect(test.line == ["Ana 1", "Ben 3"])
    }

    @Test func whoComesBackBeforeTheirTurnIsWhereTheyWere() {
        var test = TestNight(.turns())
        for name in ["Ana", "Ben", "Cleo", "Dan"] { test.ask(name) }
        var other = test
        other.set("Dan", .away)
        #expect(test.sing(2) == other.sing(2))
        other.set("Dan", .present)
        #expect(test.night.order() == other.night.order())
    }

    @Test func anAbsenceEarnsNoMoreThanTheOneTurn() {
        var test = TestNight(.turns())
        test.ask("Ana")
        test.ask("Ana")
        for _ in 0..<4 { test.ask("Ben") }
        test.set("Ana", .away)
        test.sing(3)
        test.set("Ana", .present)
        #expect(test.line == ["Ana 1", "Ben 4", "Ana 2"])
    }

    @Test func underFirstComeTheSongWaitsWhereItArrived() {
        var test = TestNight(.firstCome)
        let ana = test.ask("Ana")
        test.ask("Ben")
        test.set("Ana", .away)
        #expect(test.line == ["Ben 1"])
        #expect(test.reason(ana) == "Ana is away, keeps place 1")
    }

    @Test func whoeverLeavesForGoodAndReturnsBeginsAtTheEndAndIsNotNew() {
        var test = TestNight(.turns(1, .spread(every: 1)))
        for name in ["Ana", "Ben", "Cleo", "Ana", "Ben", "Cleo"] { test.ask(name) }
        test.sing(3)
        test.remove("Ana")
        #expect(test.line == ["Ben 2", "Cleo 2"])
        test.rejoin("Ana")
        test.ask("Ana", song: "again")
        #expect(test.line == ["Ben 2", "Cleo 2", "again"])
    }

    /// Two nights with the same songs; in one of them somebody is out for some steps, but back before their
    /// turn.
    @Test(arguments: QueuePolicy.all, Seeds.all)
    func anAbsenceThatEndsInTimeNeverHappened(_ policy: QueuePolicy, _ seed: UInt64) {
        var random = RandomNight(seed: seed, policy, RandomNight.Habits(absence: false))
        for step in 0..<RandomNightTests.steps {
            _ = random.step()
            guard step % 5 == 0, let singer = random.night.singers.randomElement(using: &random.random),
                singer.presence == .present
            else { continue }
            var (stayed, left) = (random.test, random.test)
            stayed.end()
            left.end()
            left.set(left.name(singer.id), .away)
            while let next = stayed.night.order().callable.first?.request,
                let request = stayed.night.requests.first(where: { $0.id == next }),
                !request.singers.contains(singer.id)
            {
                // Whoever waits for somebody who is out sings something else meanwhile.
                guard left.night.order().callable.first?.request == next else { break }
                stayed.sing()
                left.sing()
            }
            left.set(left.name(singer.id), .present)
            #expect(
                stayed.night.order() == left.night.order(), "seed \(seed), step \(step): \(random.recent)")
        }
    }

    @Test(arguments: QueuePolicy.all, Seeds.all)
    func theOthersSingAsIfWhoIsAwayHadAskedForNothing(_ policy: QueuePolicy, _ seed: UInt64) {
        var random = RandomNight(seed: seed, policy, RandomNight.Habits(neighbourPins: false))
        for step in 0..<RandomNightTests.steps {
            _ = random.step()
            let absent = Set(random.night.singers.filter { $0.presence == .away }.map(\.id))
            var night = random.night
            night.requests.removeAll {
                !$0.stage.isPerforming && !absent.isDisjoint(with: $0.singers)
            }
            let comment: Comment = "seed \(seed), step \(step): \(random.recent)"
            #expect(night.order().callable == random.night.order().callable, comment)
        }
    }

    @Test(arguments: QueuePolicy.all, Seeds.all)
    func theKeptPlaceIsTheOneThatTheyComeBackTo(_ policy: QueuePolicy, _ seed: UInt64) {
        var random = RandomNight(seed: seed, policy, RandomNight.Habits(duets: false, neighbourPins: false))
        for step in 0..<RandomNightTests.steps {
            _ = random.step()
            for standing in random.night.order().singers {
                guard let kept = standing.keptPlace else { continue }
                var test = random.test
                test.set(test.name(standing.singer), .present)
                let back = test.night.order().singers.first { $0.singer == standing.singer }
                let comment: Comment = "seed \(seed), step \(step): \(random.recent)"
                #expect(back?.place == kept, comment)
                #expect(back?.next == standing.next, comment)
            }
        }
    }
}
