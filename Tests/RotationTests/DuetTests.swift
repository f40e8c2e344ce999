import Testing

@testable import Rotation

@Suite struct DuetTests {
    @Test func aDuetIsATurnOfBoth() {
        var test = TestNight(.turns())
        test.ask("Ana", "Ben", song: "duet")
        test.ask("Ben")
        test.ask("Cleo")
        test.ask("Ana")
        #expect(test.line == ["duet", "Cleo 1", "Ana 1", "Ben 1"])
        test.sing()
        #expect(test.standing("Ben")?.turns == 1)
    }

    @Test func aDuetWaitsForThePartnerWhoHasJustSung() {
        var test = TestNight(.turns())
        test.join("Ben")
        for name in ["Ana", "Cleo", "Dan", "Cleo"] { test.ask(name) }
        test.sing()
        let duet = test.ask("Ben", "Ana", song: "duet")
        test.ask("Ana")
        #expect(test.line == ["Cleo 1", "Dan 1", "duet", "Cleo 2", "Ana 2"])
        #expect(test.reason(duet) == "together, as soon as Ana is due")
    }

    @Test func aPartnerSingsWhatIsDueBeforeTheDuet() {
        var test = TestNight(.turns())
        test.ask("Mary")
        test.ask("John", "Mary", song: "duet")
        test.ask("Cleo")
        test.ask("Mary")
        #expect(test.line == ["Mary 1", "Cleo 1", "duet", "Mary 2"])
    }

    @Test func namesOfFriendsBringNoTurns() {
        var test = TestNight(.turns())
        test.ask("Ana")
        test.ask("Cleo")
        for friend in ["Ben", "Dan", "Eve"] { test.ask(friend, "Ana", song: "with \(friend)") }
        for _ in 0..<3 { test.ask("Cleo") }
        #expect(
            test.line
                == ["Ana 1", "Cleo 1", "with Ben", "Cleo 2", "with Dan", "Cleo 3", "with Eve", "Cleo 4"])
    }

    @Test func whoWaitsForAnAbsentPartnerSingsTheNextOfTheirOwn() {
        var test = TestNight(.turns())
        let duet = test.ask("Ana", "Ben", song: "duet")
        test.ask("Ana", song: "solo")
        test.ask("Cleo")
        test.set("Ben", .away)
        #expect(test.line == ["solo", "Cleo 1"])
        #expect(test.reason(duet) == "Ben is away, keeps place 1")
    }

    @Test func fourWhoSingTogetherAllWaitForTheLastOfThem() {
        var test = TestNight(.turns())
        for name in ["Ana", "Ben", "Cal", "Dan", "Eve"] { test.ask(name) }
        test.sing(5)
        test.ask("Ana", "Ben", "Cal", "Dan", song: "quartet")
        for name in ["Ben", "Cal", "Dan", "Eve"] { test.ask(name) }
        #expect(test.line == ["quartet", "Eve 2", "Ben 2", "Cal 2", "Dan 2"])
    }

    @Test func aDuetBeginsATurnAndItsFirstSingerMayGoOn() {
        var test = TestNight(.turns(2))
        for song in ["one", "two"] { test.ask("Ana", song: song) }
        test.ask("Ben")
        test.ask("Ana", "Ben", song: "duet")
        test.ask("Ana", song: "three")
        test.ask("Ben")
        #expect(test.line == ["one", "two", "Ben 1", "Ben 2", "duet", "three"])
    }

    /// Five people always have songs waiting; two of them put each other's names on everything.
    @Test(arguments: QueuePolicy.rotations.filter { $0.songsPerTurn == 1 }, Seeds.all)
    func friendsWhoAlwaysNameEachOtherSingNoMoreOftenThanOthers(_ policy: QueuePolicy, _ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var test = TestNight(policy)
        let honest = ["Cleo", "Dan", "Eve"]
        var count: [SingerID: Int] = [:]
        for _ in 0..<60 {
            for name in honest where test.standing(name)?.next == nil { test.ask(name) }
            for pair in [["Ana", "Ben"], ["Ben", "Ana"], ["Fay", "Ana"]].shuffled(using: &random)
            where !test.night.requests.contains(where: { $0.singers == pair.map(test.id) }) {
                test.ask(pair[0], pair[1])
            }
            test.sing()
            for singer in test.night.performances.last?.singers ?? [] { count[singer, default: 0] += 1 }
        }
        let least = honest.map { count[test.id($0)] ?? 0 }.min() ?? 0
        for (singer, turns) in count {
            #expect(
                turns <= least + 1, "seed \(seed): \(test.name(singer)) sang \(turns) times, others \(least)")
        }
    }

    @Test(arguments: [.turns(), .turns(2)] as [QueuePolicy], Seeds.all)
    func takingAPartnerAlongMakesNobodyElseWaitLonger(_ policy: QueuePolicy, _ seed: UInt64) {
        let habits = RandomNight.Habits(duets: false, placedPins: false, neighbourPins: false)
        var random = RandomNight(seed: seed, policy, habits)
        for step in 0..<RandomNightTests.steps {
            _ = random.step()
            guard
                let request = random.night.requests.filter({ $0.stage == .waiting })
                    .randomElement(using: &random.random),
                let partner = random.night.singers.randomElement(using: &random.random),
                partner.presence == .present, partner.id != request.singers[0]
            else { continue }
            var night = random.night
            for index in night.requests.indices where night.requests[index].id == request.id {
                night.requests[index].singers.append(partner.id)
            }
            let (alone, together) = (random.night.order(), night.order())
            for standing in together.singers
            where ![partner.id, request.singers[0]].contains(standing.singer) {
                let before = alone.singers.first { $0.singer == standing.singer }
                #expect(
                    (standing.place ?? 0) <= (before?.place ?? 0),
                    "seed \(seed), step \(step): \(random.recent)")
            }
        }
    }
}
