import NIOCore

/// Runs a task's jobs on one event loop, so that a request which does not wait never changes threads.
final class EventLoopTaskExecutor: TaskExecutor {
    private let eventLoop: any EventLoop

    /// Makes the executor of one loop; it must live as long as tasks prefer it.
    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let unowned = UnownedJob(job)
        eventLoop.execute { [self] in
            unowned.runSynchronously(on: asUnownedTaskExecutor())
        }
    }
}
