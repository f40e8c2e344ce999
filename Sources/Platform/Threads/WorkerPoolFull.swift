public import CoreTypes

/// More work waits than may: the caller is turned away at once, so that those who wait are still served in time.
public struct WorkerPoolFull: RetryableFailure, Equatable {
    /// A queue of work that takes milliseconds is shorter after a second.
    public var retryAfterSeconds: Int { 1 }
}
