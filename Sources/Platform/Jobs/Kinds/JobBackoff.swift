/// The pause between a job's attempts: it grows by a factor from attempt to attempt, up to a longest one.
public struct JobBackoff: Sendable {
    /// The pause after the first failure.
    public var first: Duration
    /// How much longer each following pause is, at least 1.
    public var factor: Double
    /// The longest pause.
    public var longest: Duration
    /// The part of a pause that is left to chance, 0 to 1, so that jobs which failed together do not return
    /// together: 0.2 makes 100 s anything from 80 s to 120 s.
    public var jitter: Double

    /// By default 5 s, doubled each time up to an hour, give or take a fifth.
    public init(
        first: Duration = .seconds(5), factor: Double = 2, longest: Duration = .seconds(3600),
        jitter: Double = 0.2
    ) {
        self.first = first
        self.factor = max(factor, 1)
        self.longest = longest
        self.jitter = min(max(jitter, 0), 1)
    }

    /// The pause after the given attempt, counted from 1, where `chance` is a random number from 0 to 1.
    public func pause(afterAttempt attempt: Int, chance: Double) -> Duration {
        var pause = first / .seconds(1)
        let cap = longest / .seconds(1)
        for _ in 1..<max(attempt, 1) where pause < cap { pause *= factor }
        return .seconds(min(pause, cap) * (1 + jitter * (2 * chance - 1)))
    }
}
