import NIOCore

/// One deadline that is moved often and passes rarely: moving it later costs no more than a store.
final class DeadlineTimer {
    private let eventLoop: any EventLoop
    private var deadline: NIODeadline?
    private var scheduled: Scheduled<Void>?
    private var scheduledFor = NIODeadline.distantFuture
    /// Called on the loop when the deadline has passed.
    var onExpiry: (() -> Void)?

    /// Makes a timer without a deadline; used on that loop only.
    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Sets the deadline anew.
    func set(_ deadline: NIODeadline) {
        self.deadline = deadline
        if scheduled == nil || deadline < scheduledFor { schedule(deadline) }
    }

    /// Takes the deadline away; the timer may be set again.
    func clear() {
        deadline = nil
    }

    /// Ends the timer for good.
    func cancel() {
        deadline = nil
        onExpiry = nil
        scheduled?.cancel()
        scheduled = nil
    }

    private func schedule(_ deadline: NIODeadline) {
        scheduled?.cancel()
        scheduledFor = deadline
        scheduled = eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.fire() }
    }

    private func fire() {
        scheduled = nil
        guard let deadline else { return }
        if NIODeadline.now() < deadline {
            schedule(deadline)
        } else {
            self.deadline = nil
            onExpiry?()
        }
    }
}
