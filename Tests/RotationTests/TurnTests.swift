import Testing

@testable import Rotation

@Suite struct TurnTests {
    @Test func turnsGoSingerBySingerHoweverManySongsOneAsksFor() {
        var test = TestNight(.turns())
        for _ in 0..<4 { test.ask("Ana") }
        for _ in 0..<2 { test.ask("Ben") }
        test.ask("Cleo")
        #expect(test.line == ["Ana 1", "Ben 1", "Cleo 1", "Ana 2", "Ben 2", "Ana 3", "Ana 4"])
    }

    @Test func whoAsksWhileSomebodySingsComesBeforeThatOnesNextSong() {
        var test = TestNight(.turns())
        for _ in 0..<3 { test.ask("Ana") }
        test.begin()
        test.ask("Ben")
        test.ask("Cleo")
        #expect(test.line == ["Ben 1", "Cleo 1", "Ana 2", "Ana 3"])
        test.end()
        #expect(test.line == ["Ben 1", "Cleo 1", "Ana 2", "Ana 3"])
    }

    @Test func anEmptyQueueDoesNotMakeThoseEqualWhoHaveSungAndWhoHaveNot() {
        var test = TestNight(.turns())
        test.join("Ben")
        for _ in 0..<3 { test.ask("Ana") }
        test.sing(3)
        test.ask("Ana")
        test.ask("Ben")
        #expect(test.line == ["Ben 1", "Ana 4"])
    }

    @Test func whoWasSkippedHasNotSung() {
        var test = TestNight(.turns())
        let skipped = test.ask("Ana")
        for name in ["Ben", "Ana"] { test.ask(name) }
        test.cancel(skipped)
        #expect(test.line == ["Ana 2", "Ben 1"])
    }

    @Test func newSingersStandBehindAllWhoSangBeforeTheyCame() {
        var test = TestNight(.turns())
        for name in ["Ana", "Ben", "Cleo", "Ana", "Ben", "Cleo"] { test.ask(name) }
        test.sing(3)
        test.ask("Dan")
        #expect(test.line == ["Ana 2", "Ben 2", "Cleo 2", "Dan 1"])
    }

    @Test func newSingersAreLetInBetweenTheOthers() {
        var test = TestNight(.turns(1, .spread(every: 2)))
        for _ in 0..<3 {
            for name in ["Ana", "Ben", "Cleo", "Dan"] { test.ask(name) }
        }
        test.sing(4)
        let eve = test.ask("Eve")
        test.ask("Fay")
        #expect(
            test.line.prefix(7) == ["Ana 2", "Ben 2", "Eve 1", "Cleo 2", "Dan 2", "Fay 1", "Ana 3"])
        #expect(test.reason(eve) == "Eve is new tonight")
        test.sing(3)
        #expect(test.line.prefix(4) == ["Cleo 2", "Dan 2", "Fay 1", "Ana 3"])
    }

    @Test func spreadingNeverMakesNewSingersWaitLongerThanTheEndOfTheLine() {
        var test = TestNight(.turns(1, .spread(every: 1)))
        for _ in 0..<3 { test.ask("Ana") }
        for name in ["Ben", "Cleo", "Dan"] { test.ask(name) }
        test.sing()
        #expect(test.line == ["Ben 1", "Cleo 1", "Dan 1", "Ana 2", "Ana 3"])
    }

    @Test func aTurnMayHaveSeveralSongs() {
        var test = TestNight(.turns(2))
        for name in ["Ana", "Ana", "Ana", "Ben", "Ben", "Cleo"] { test.ask(name) }
        #expect(test.line == ["Ana 1", "Ana 2", "Ben 1", "Ben 2", "Cleo 1", "Ana 3"])
        test.sing()
        #expect(test.line.prefix(2) == ["Ana 2", "Ben 1"])
        #expect(test.night.order().callable.first?.turn == 1)
    }

    @Test func aTurnEndsWhenNoSongIsLeftForItAtItsEnd() {
        var test = TestNight(.turns(2))
        test.ask("Ana")
        test.ask("Ben")
        test.sing()
        test.ask("Ana")
        #expect(test.line == ["Ben 1", "Ana 2"])
    }

    @Test func singersChooseTheOrderOfTheirOwn() throws {
        for policy in [QueuePolicy.firstCome, .turns()] {
            var test = TestNight(policy)
            let (one, _, two) = (test.ask("Ana"), test.ask("Ben"), test.ask("Ana"))
            let positions = try #require(test.night.positions(for: test.id("Ana"), in: [two, one]))
            for new in positions {
                for index in test.night.requests.indices where test.night.requests[index].id == new.request {
                    test.night.requests[index].position = new.position
                }
            }
            #expect(test.line == ["Ana 2", "Ben 1", "Ana 1"])
            #expect(test.night.positions(for: test.id("Ana"), in: [two]) == nil)
        }
    }

    @Test func eachSingerIsToldTheirNextSongAndPlace() {
        var test = TestNight(.turns())
        let ana = test.ask("Ana")
        let duet = test.ask("Ben", "Cleo")
        #expect(test.standing("Ana")?.next == ana)
        #expect(test.standing("Cleo")?.next == duet)
        #expect(test.standing("Cleo")?.place == 2)
        test.sing()
        #expect(test.standing("Ana")?.next == nil)
        #expect(test.standing("Ana")?.turns == 1)
    }

    @Test func numbersOutsideTheirRangeAreNoPolicy() {
        #expect(throws: QueuePolicyError.songsPerTurn(0)) { try QueuePolicy.rotation(songsPerTurn: 0) }
        #expect(throws: QueuePolicyError.songsPerTurn(6)) { try QueuePolicy.rotation(songsPerTurn: 6) }
        #expect(throws: QueuePolicyError.spread(0)) {
            try QueuePolicy.rotation(newSingers: .spread(every: 0))
        }
        #expect(throws: QueuePolicyError.spread(11)) {
            try QueuePolicy.rotation(newSingers: .spread(every: 11))
        }
    }
}
