import CoreTypes

/// How fast songs follow each other at a venue tonight.
///
/// Intervals from the end of one song to the end of the next hold a song and the change of singers. The
/// latest 24 count. One under 45 seconds was no whole song and is left out; one over 10 minutes had a break
/// in it. Before songs were heard a song takes 4.5 minutes, which counts like ``priorSongs`` intervals for
/// ever after.
public struct Pace: Hashable, Sendable {
    /// How many intervals the general experience is worth.
    public static let priorSongs = 6
    static let priorSeconds = 270.0
    static let priorDeviation = 100.0
    /// How far a venue's mean lies from the general one.
    static let venueDeviation = 75.0
    static let latest = 24
    static let songSeconds = 45...600

    /// How many intervals of tonight it rests on.
    public let songs: Int
    /// How many intervals had a break in them.
    public let breaks: Int
    /// Seconds from one song's end to the next, without breaks.
    public let secondsPerSong: Int
    /// Seconds for which the song on stage has lasted; nil when nobody sings.
    public let secondsOnStage: Int?

    let mean: Double
    /// The standard deviation of one interval, and of the mean itself.
    let deviation: Double
    let uncertainty: Double
    /// Seconds of break for each song.
    let breakSeconds: Double

    /// Reads the pace off intervals.
    ///
    /// - Parameters:
    ///   - intervals: Seconds between the ends of songs that followed each other tonight, oldest first.
    ///   - secondsOnStage: For how long the song on stage has lasted; nil when nobody sings.
    public init(intervals: [Int], secondsOnStage: Int? = nil) {
        let heard = intervals.suffix(Self.latest)
        let whole = heard.filter { Self.songSeconds ~= $0 }.map(Double.init)
        let long = heard.filter { $0 > Self.songSeconds.upperBound }.map(Double.init)
        let prior = Double(Self.priorSongs)
        let weight = prior + Double(whole.count)
        mean = (prior * Self.priorSeconds + whole.reduce(0, +)) / weight
        let mean = mean
        let squares = whole.reduce(prior * Self.priorDeviation * Self.priorDeviation) {
            $0 + ($1 - mean) * ($1 - mean)
        }
        deviation = (squares / weight).squareRoot()
        uncertainty = Self.venueDeviation * (prior / weight).squareRoot()
        breakSeconds = long.reduce(0) { $0 + min($1, 7_200) - mean } / (weight + Double(long.count))
        songs = whole.count
        breaks = long.count
        secondsPerSong = Int(mean.rounded())
        self.secondsOnStage = secondsOnStage.map { max(0, $0) }
    }

    /// Reads the pace off what was sung tonight.
    ///
    /// - Parameters:
    ///   - ends: When songs ended tonight, in any order.
    ///   - stageSince: When the song on stage began; nil when nobody sings.
    ///   - now: The present.
    public init(ends: [Timestamp], stageSince: Timestamp?, now: Timestamp) {
        let ends = ends.sorted()
        self.init(
            intervals: zip(ends, ends.dropFirst()).map { Self.seconds(from: $0, to: $1) },
            secondsOnStage: stageSince.map { Self.seconds(from: $0, to: now) })
    }

    private static func seconds(from start: Timestamp, to end: Timestamp) -> Int {
        let (distance, overflow) = end.microsecondsSinceEpoch
            .subtractingReportingOverflow(start.microsecondsSinceEpoch)
        return overflow ? .max : Int(distance / 1_000_000)
    }
}
