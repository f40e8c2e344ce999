import Foundation

/// The seed that `QUEUE_SEED` gives, to have a busy night happen again.
enum QueueSeed {
    static var given: UInt64? { ProcessInfo.processInfo.environment["QUEUE_SEED"].flatMap { UInt64($0) } }
}
