public import Logging
import Postgres

/// A client of one Redis server with one connection, on which the commands of all tasks are pipelined.
///
/// A command waits for at most its time-out. While there is no connection, commands fail at once; the connection is
/// made again by itself, with growing pauses between the attempts. What cannot be done for want of the server throws
/// ``RedisUnavailable``. A command that is under way is not cancelled with its task.
public final class RedisClient: Sendable {
    private let configuration: RedisConfiguration
    private let mailbox = RedisMailbox()
    private let meter = RedisMeter()

    /// Makes a client, which connects when it is first used.
    public init(configuration: RedisConfiguration, logger: Logger) {
        self.configuration = configuration
        let (mailbox, meter) = (mailbox, meter)
        let started = runOnNewThread("redis-driver") {
            RedisDriver(configuration: configuration, mailbox: mailbox, meter: meter, logger: logger).run()
        }
        precondition(started, "the process has no thread left for the Redis driver")
    }

    deinit { _ = mailbox.submit(.close(nil)) }

    /// Makes the first connection; returns as well where it cannot be made, as what uses Redis can do without it for a
    /// while.
    public func start() async {
        await withUnsafeContinuation { starter in
            if !mailbox.submit(.awaitStart(starter)) { starter.resume() }
        }
    }

    /// Ends the connection; whatever is under way or asked for later throws ``RedisError/closed``.
    public func close() async {
        await withUnsafeContinuation { closer in
            if !mailbox.submit(.close(closer)) { closer.resume() }
        }
    }

    /// What the client has done so far.
    public var statistics: RedisStatistics { meter.statistics }

    /// Sends a command and gives its reply, which is never an error.
    ///
    /// - Parameter timeout: in place of the configured one.
    /// - Throws: ``RedisUnavailable`` or ``RedisError``.
    public func send(_ command: RedisCommand, timeout: Duration? = nil) async throws -> RedisValue {
        try await send(command, deadline: deadline(after: timeout))
    }

    /// Asks the server for a sign of life.
    public func ping(timeout: Duration? = nil) async throws {
        guard try await send(RedisCommand("PING"), timeout: timeout) == .status("PONG") else {
            throw RedisError.unexpectedReply
        }
    }

    /// Runs a script; one that the server does not know is sent to it.
    ///
    /// - Parameters:
    ///   - keys: The keys that the script touches.
    ///   - timeout: In place of the configured one.
    /// - Throws: ``RedisUnavailable`` or ``RedisError``.
    public func run(
        _ script: RedisScript, keys: [String], arguments: [String], timeout: Duration? = nil
    ) async throws -> RedisValue {
        let deadline = deadline(after: timeout)
        let rest = [String(keys.count)] + keys + arguments
        do {
            return try await send(RedisCommand("EVALSHA", [script.digest] + rest), deadline: deadline)
        } catch RedisError.server(let error) where error.code == "NOSCRIPT" {
            return try await send(RedisCommand("EVAL", [script.source] + rest), deadline: deadline)
        }
    }

    private func deadline(after timeout: Duration?) -> MonotonicTime {
        .now().advanced(by: timeout ?? configuration.commandTimeout)
    }

    private func send(_ command: RedisCommand, deadline: MonotonicTime) async throws -> RedisValue {
        let outcome = await withUnsafeContinuation { caller in
            let request = RedisRequest(command: command, deadline: deadline, caller: caller)
            if !mailbox.submit(.run(request)) { request.answer(.closed) }
        }
        switch outcome {
        case .reply(.error(let error)) where error.isPassing: throw RedisUnavailable.refused(error)
        case .reply(.error(let error)): throw RedisError.server(error)
        case .reply(let reply): return reply
        case .unavailable(let reason): throw reason
        case .closed: throw RedisError.closed
        }
    }
}
