import Foundation

/// The seed that `QUEUE_SEED` gives, to have a busy night happen again.
enum QueueSeed {
    static var given: UInt64? { ProcessInfo.processInfo.environment["QUEUE_SEED"].flatMap { UInt64($0) } }

    /// How long a busy night goes on, in minutes, where `QUEUE_MINUTES` says so; otherwise it is a number of steps.
    static var minutes: Double? {
        ProcessInfo.processInfo.environment["QUEUE_MINUTES"].flatMap { Double($0) }
    }
}
