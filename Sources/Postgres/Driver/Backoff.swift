/// The pauses between attempts to connect: they double up to a limit, and half of each is random, so that
/// many clients do not come back in step.
package struct Backoff: Sendable {
    package var first: Duration
    package var longest: Duration

    package init(first: Duration = .milliseconds(100), longest: Duration = .seconds(5)) {
        self.first = first
        self.longest = longest
    }

    /// The pause before the attempt that follows `failures` failed ones; `random` is in 0..<1.
    package func delay(afterFailures failures: Int, random: Double) -> Duration {
        let doubled = first * (1 << min(max(failures - 1, 0), 10))
        return min(doubled, longest) * (0.5 + random / 2)
    }
}
