import Postgres

/// A command with the caller that waits for its reply.
final class RedisRequest: Sendable {
    enum Outcome: Sendable {
        case reply(RedisValue)
        case unavailable(RedisUnavailable)
        case closed
    }

    typealias Caller = UnsafeContinuation<Outcome, Never>

    let command: RedisCommand
    let deadline: MonotonicTime
    // Unsafe for its speed: the driver takes a request out of its queues before it answers it, or marks it there,
    // so it answers once.
    private let caller: Caller

    init(command: RedisCommand, deadline: MonotonicTime, caller: Caller) {
        self.command = command
        self.deadline = deadline
        self.caller = caller
    }

    func answer(_ outcome: Outcome) {
        caller.resume(returning: outcome)
    }
}
