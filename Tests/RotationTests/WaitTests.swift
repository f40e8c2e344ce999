import CoreTypes
import Testing

@testable import Rotation

@Suite struct WaitTests {
    @Test func beforeAnySongTheRangeIsWideAndRestsOnNothing() {
        let pace = Pace(intervals: [])
        #expect(pace.songs == 0)
        #expect(pace.secondsPerSong == 270)
        #expect(pace.waits(places: 11)[10] == WaitRange(low: 28, high: 64))
    }

    @Test func whatIsHeardTonightNarrowsTheRangeAndMovesIt() {
        let general = Pace(intervals: []).waits(places: 11)[10]
        let quick = Pace(intervals: Array(repeating: 200, count: 24))
        let range = quick.waits(places: 11)[10]
        #expect(quick.secondsPerSong == 214)
        #expect(range.high - range.low < (general.high - general.low) * 2 / 3)
        #expect(range.low < 36 && 36 < range.high)
    }

    @Test func aBreakSlowsNobodyDownButIsReckonedWith() {
        let without = Pace(intervals: Array(repeating: 240, count: 12))
        let with = Pace(intervals: Array(repeating: 240, count: 12) + [1_500])
        #expect(with.secondsPerSong == without.secondsPerSong)
        #expect(with.breaks == 1)
        let (calm, interrupted) = (without.waits(places: 11)[10], with.waits(places: 11)[10])
        #expect(interrupted.low == calm.low)
        #expect(interrupted.high > calm.high)
    }

    @Test func whoIsNextWaitsForTheRestOfTheSongOnStage() {
        let begun = Pace(intervals: [], secondsOnStage: 10).waits(places: 1)[0]
        let ending = Pace(intervals: [], secondsOnStage: 240).waits(places: 1)[0]
        #expect(begun.high > ending.high)
        #expect(ending.low == 0)
        #expect(Pace(intervals: []).waits(places: 1)[0] == WaitRange(low: 0, high: 3))
    }

    @Test func thePaceIsReadOffTheEndsOfSongs() {
        let minute: Int64 = 60_000_000
        let ends = [13, 5, 9, 1].map { Timestamp(microsecondsSinceEpoch: $0 * minute) }
        let pace = Pace(
            ends: ends, stageSince: Timestamp(microsecondsSinceEpoch: 13 * minute),
            now: Timestamp(microsecondsSinceEpoch: 14 * minute))
        #expect(pace.songs == 3)
        #expect(pace.secondsPerSong == 260)
        #expect(pace.secondsOnStage == 60)
    }

    /// Songs marked in one go say nothing of the pace.
    @Test func songsThatEndTogetherAreLeftOut() {
        let pace = Pace(intervals: [0, 0, 1, 0, 20, 0])
        #expect(pace.songs == 0)
        #expect(pace == Pace(intervals: []))
    }

    @Test(arguments: Seeds.all)
    func nobodyBehindWaitsLessAndNoRangeIsEmpty(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for round in 0..<100 {
            let limit = [10, 300, 700, 5_000, .max].randomElement(using: &random) ?? 300
            let intervals = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                Int.random(in: -5...limit, using: &random)
            }
            let stage = Bool.random(using: &random) ? Int.random(in: -5...limit, using: &random) : nil
            let waits = Pace(intervals: intervals, secondsOnStage: stage).waits(places: 60)
            for (near, far) in zip(waits, waits.dropFirst()) {
                #expect(near.low <= far.low && near.high <= far.high, "seed \(seed), round \(round)")
                #expect(near.low < near.high, "seed \(seed), round \(round)")
            }
        }
    }

    /// Songs of 2 to 7 minutes: what is foretold after eight of them holds at least as often as is said.
    @Test func eightOfTenWaitsEndWithinTheRange() {
        var random = SeededGenerator(seed: 1)
        var within = 0
        let nights = 400
        for _ in 0..<nights {
            let typical = Int.random(in: 190...340, using: &random)
            let songs = (0..<22).map { _ in
                let spread = (0..<4).reduce(0) { sum, _ in sum + Int.random(in: -80...80, using: &random) }
                return max(100, typical + spread)
            }
            let range = Pace(intervals: Array(songs.prefix(8)), secondsOnStage: 0).waits(places: 12)[11]
            let actual = songs.suffix(12).reduce(0, +)
            if range.low * 60 <= actual, actual <= range.high * 60 { within += 1 }
        }
        #expect(within >= nights * 8 / 10)
    }
}
