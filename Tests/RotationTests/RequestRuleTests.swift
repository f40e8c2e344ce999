import Testing

@testable import Rotation

@Suite struct RequestRuleTests {
    @Test func pendingSongsAreLimitedForEachSinger() throws {
        var test = TestNight(.turns())
        let limits = try RequestLimits(maximumPending: 2)
        let (ana, ben) = (test.id("Ana"), test.id("Ben"))
        test.ask("Ana")
        #expect(test.night.isAllowed(newRequestOf: [ana], under: limits))
        let held = test.ask("Ana")
        test.set(held, .held)
        #expect(
            test.night.refusal(ofNewRequestBy: [ana], under: limits) == .tooManyPending(ana, limit: 2))
        #expect(
            test.night.refusal(ofNewRequestBy: [ben, ana], under: limits)
                == .tooManyPending(ana, limit: 2))
        #expect(test.night.isAllowed(newRequestOf: [ben], under: limits))
        test.begin()
        #expect(test.night.isAllowed(newRequestOf: [ana], under: limits))
    }

    @Test func songsInARowAreLimitedWhereTheOrderIsThatOfArrival() throws {
        var test = TestNight(.firstCome)
        let limits = try RequestLimits(maximumPending: nil, maximumInARow: 2)
        let ana = test.id("Ana")
        for _ in 0..<2 { test.ask("Ana") }
        #expect(
            test.night.refusal(ofNewRequestBy: [ana], under: limits) == .tooManyInARow(ana, limit: 2))
        test.ask("Ben")
        #expect(test.night.isAllowed(newRequestOf: [ana], under: limits))
        var rotation = TestNight(.turns())
        for _ in 0..<2 { rotation.ask("Ana") }
        #expect(rotation.night.isAllowed(newRequestOf: [ana], under: limits))
    }

    @Test func aRequestHasOneToFourSingers() {
        let test = TestNight(.turns())
        let five = ["A", "B", "C", "D", "E"].map(test.id)
        #expect(test.night.refusal(ofNewRequestBy: [], under: .none) == .noSinger)
        #expect(test.night.refusal(ofNewRequestBy: five, under: .none) == .tooManySingers(limit: 4))
        #expect(test.night.isAllowed(newRequestOf: Array(five.dropLast()), under: .none))
        #expect(throws: RequestLimitsError.outOfRange(0)) { try RequestLimits(maximumPending: 0) }
    }

    @Test func whoLeavesTakesTheirSongsAlongAndLeavesThoseOfOthers() {
        var test = TestNight(.turns())
        let own = test.ask("Ana", "Ben", song: "duet")
        let other = test.ask("Ben", "Ana", song: "other")
        test.ask("Cleo")
        let departure = test.night.departure(of: test.id("Ana"))
        #expect(departure.takenOut == [own])
        #expect(departure.goingOnWithout == [other])
        test.remove("Ana")
        #expect(test.line == ["other", "Cleo 1"])
    }
}
