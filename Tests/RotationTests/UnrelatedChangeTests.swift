import Testing

@testable import Rotation

/// What one singer does moves nobody else's songs past each other.
@Suite struct UnrelatedChangeTests {
    static let habits = RandomNight.Habits(placedPins: false)

    @Test(arguments: [.firstCome, .turns(), .turns(2)] as [QueuePolicy], Seeds.all)
    func oneMoreSongLeavesTheOrderOfTheOthers(_ policy: QueuePolicy, _ seed: UInt64) {
        var random = RandomNight(seed: seed, policy, Self.habits)
        for step in 0..<RandomNightTests.steps {
            let before = random.night.order().callable.map(\.request)
            guard case .ask(let new) = random.step(),
                let singer = singing(new, random.night), !singsWithOthers(singer, random.night)
            else { continue }
            let after = random.night.order().callable.map(\.request)
            #expect(after.filter { $0 != new } == before, "seed \(seed), step \(step): \(random.recent)")
        }
    }

    /// With new singers spread between the others, one more turn lets the next new singer in earlier; among
    /// themselves those who have sung and those who have not keep their order.
    @Test(arguments: [1, 2, 3], Seeds.all)
    func spreadingKeepsTheOrderOfThoseWhoHaveSungAndOfTheNew(_ every: Int, _ seed: UInt64) {
        let habits = RandomNight.Habits(duets: false, placedPins: false, neighbourPins: false)
        var random = RandomNight(seed: seed, .turns(1, .spread(every: every)), habits)
        for step in 0..<RandomNightTests.steps {
            let before = firstSongs(random.night)
            guard case .ask(let new) = random.step() else { continue }
            let after = firstSongs(random.night)
            let comment: Comment = "seed \(seed), step \(step): \(random.recent)"
            #expect(after.sung.filter { $0 != new } == before.sung, comment)
            #expect(after.new.filter { $0 != new } == before.new, comment)
        }
    }

    private func singing(_ request: RequestID, _ night: VenueNight) -> SingerID? {
        let singers = night.requests.first { $0.id == request }?.singers ?? []
        return singers.count == 1 ? singers[0] : nil
    }

    private func singsWithOthers(_ singer: SingerID, _ night: VenueNight) -> Bool {
        night.requests.contains { $0.singers.count > 1 && $0.singers.contains(singer) }
    }

    /// Each singer's next song, of those who have sung tonight and of those who have not.
    private func firstSongs(_ night: VenueNight) -> (sung: [RequestID], new: [RequestID]) {
        let standings = night.order().singers.filter { $0.place != nil }
            .sorted { ($0.place ?? 0) < ($1.place ?? 0) }
        return (
            standings.filter { $0.turns > 0 }.compactMap(\.next),
            standings.filter { $0.turns == 0 }.compactMap(\.next)
        )
    }
}
