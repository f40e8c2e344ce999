/// The pauses between attempts to connect: they double up to a limit, and half of each is random, so that
/// many clients do not come back in step.
struct Backoff: Sendable {
    var first: Duration = .milliseconds(100)
    var longest: Duration = .seconds(5)

    /// The pause before the attempt that follows `failures` failed ones; `random` is in 0..<1.
    func delay(afterFailures failures: Int, random: Double) -> Duration {
        let doubled = first * (1 << min(max(failures - 1, 0), 10))
        return min(doubled, longest) * (0.5 + random / 2)
    }
}
