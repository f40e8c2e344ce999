import Synchronization

/// A point at which a handler waits until a test opens it; the test can wait for what happens there.
final class Gate: Sendable {
    private enum Event {
        case arrived, cancelled
    }

    private let opening = AsyncStream.makeStream(of: Void.self)
    private let events = AsyncStream.makeStream(of: Event.self)

    /// Waits at the gate, or until the task is cancelled.
    func pass() async {
        events.continuation.yield(.arrived)
        var iterator = opening.stream.makeAsyncIterator()
        await iterator.next()
        if Task.isCancelled { events.continuation.yield(.cancelled) }
    }

    /// Tells that somebody is here who does not wait.
    func note() {
        events.continuation.yield(.arrived)
    }

    /// Tells that somebody was cancelled who did not wait here.
    func noteCancelled() {
        events.continuation.yield(.cancelled)
    }

    /// Lets one handler through.
    func open() {
        opening.continuation.yield()
    }

    /// Returns when a handler has come to the gate.
    func arrival() async {
        await wait(for: .arrived)
    }

    /// Returns when a handler at the gate was cancelled.
    func cancellation() async {
        await wait(for: .cancelled)
    }

    private func wait(for wanted: Event) async {
        for await event in events.stream where event == wanted { return }
    }
}
