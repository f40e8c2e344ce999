import CHiredis
import Glibc
import Synchronization

/// What the driver's thread is told by others.
enum RedisMessage: Sendable {
    case run(RedisRequest)
    /// Connects, and tells when the first attempt has ended.
    case awaitStart(UnsafeContinuation<Void, Never>)
    case connected(Result<RedisSocket, RedisConnectFailure>)
    case close(UnsafeContinuation<Void, Never>?)
}

/// The way to the driver's thread: a locked list, and an eventfd that wakes the thread while it sleeps.
final class RedisMailbox: Sendable {
    private struct State {
        var messages: [RedisMessage] = []
        var isAsleep = false
        var isClosed = false
    }

    private let state = Mutex(State())
    /// Readable while the thread should wake.
    let descriptor: Int32

    init() {
        descriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        precondition(descriptor >= 0, "the process has no file descriptor left for the Redis driver")
    }

    deinit { Glibc.close(descriptor) }

    /// Hands over a message; false once the driver has ended.
    func submit(_ message: RedisMessage) -> Bool {
        let (accepted, mustWake) = state.withLock { state in
            guard !state.isClosed else { return (false, false) }
            state.messages.append(message)
            defer { state.isAsleep = false }
            return (true, state.isAsleep)
        }
        if mustWake { eventfd_write(descriptor, 1) }
        return accepted
    }

    /// Takes what has come in, leaving `buffer`'s memory for what comes next.
    func drain(into buffer: inout [RedisMessage]) {
        state.withLock { state in
            state.isAsleep = false
            swap(&state.messages, &buffer)
        }
    }

    /// Announces that the thread is about to sleep; false where there are messages to read first.
    func prepareToSleep() -> Bool {
        state.withLock { state in
            state.isAsleep = state.messages.isEmpty
            return state.isAsleep
        }
    }

    /// Empties the eventfd after a wake.
    func acknowledgeWake() {
        var value: eventfd_t = 0
        eventfd_read(descriptor, &value)
    }

    /// Refuses messages from now on and gives those that were not read.
    func close() -> [RedisMessage] {
        state.withLock { state in
            state.isClosed = true
            defer { state.messages = [] }
            return state.messages
        }
    }
}
