public import CoreTypes

/// The shared counters cannot be asked, and the operation's class must not do without them.
public struct RateLimiterUnavailable: RetryableFailure {
    /// The class whose requests are refused.
    public let className: String
    /// Why the counters cannot be asked.
    public let cause: any Error

    /// As long as the cause says, or a few seconds.
    public var retryAfterSeconds: Int {
        (cause as? any RetryableFailure)?.retryAfterSeconds ?? 5
    }
}

extension RateLimiterUnavailable: CustomStringConvertible {
    /// Names the class and the cause.
    public var description: String { "requests of \(className) cannot be counted: \(cause)" }
}
