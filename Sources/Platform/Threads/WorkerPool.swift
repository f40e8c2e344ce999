import Dispatch
import Glibc
import Postgres
import Synchronization

/// Runs work that keeps a processor busy on threads of its own, so that it never holds up an event loop.
///
/// At most `threads` pieces of work run and `queueLimit` wait; more is refused at once. A caller whose task is
/// cancelled while its work waits takes it out of the queue. The threads start with the first piece of work, so that a
/// pool that nobody uses costs nothing, and end when the pool goes.
final class WorkerPool<Scratch>: Sendable {
    private let queue: WorkQueue<Scratch>
    private let startThreads: @Sendable () -> Void
    private let isStarted = Mutex(false)

    /// Makes a pool whose threads do not run yet.
    ///
    /// - Parameters:
    ///   - niceness: How far the threads stand back behind others for a processor, 0 to 19 (nice(2)); Linux keeps it
    ///     for each thread.
    ///   - makeScratch: makes what one thread keeps between pieces of work, on that thread.
    init(
        name: StaticString, threads: Int, queueLimit: Int, niceness: Int32 = 0,
        makeScratch: @escaping @Sendable () -> Scratch
    ) {
        let queue = WorkQueue<Scratch>(threads: threads, limit: queueLimit)
        self.queue = queue
        startThreads = {
            for _ in 0..<threads {
                let isRunning = runOnNewThread(name) {
                    if niceness > 0 {
                        _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness)
                    }
                    queue.work(with: makeScratch())
                }
                if !isRunning { queue.lostThread() }
            }
        }
    }

    deinit {
        queue.close()
    }

    /// Whether work would be refused now; by the time it comes that may have changed.
    var isFull: Bool { queue.isFull }

    /// Counts a caller that was turned away because ``isFull``.
    func countRefusal() { queue.countRefusal() }

    /// What has become of the work so far.
    var counts: WorkCounts { queue.counts }

    /// Runs the work on one of the threads and gives its result.
    ///
    /// - Throws: ``WorkerPoolFull``, `CancellationError`, or what the work throws.
    func run<Value: Sendable>(_ body: @escaping @Sendable (Scratch) throws -> Value) async throws -> Value {
        start()
        let id = queue.nextID()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let job = WorkQueue<Scratch>.Job(id: id) { scratch in
                    continuation.resume(with: Result { try body(scratch) })
                } drop: {
                    continuation.resume(throwing: $0)
                }
                queue.add(job)
                // A cancellation that came before the job was in the queue did not find it there.
                if Task.isCancelled { queue.cancel(id) }
            }
        } onCancel: {
            queue.cancel(id)
        }
    }

    /// Whoever comes while the threads start waits for it: work must not be queued where no thread could be had.
    private func start() {
        isStarted.withLock { isStarted in
            guard !isStarted else { return }
            startThreads()
            isStarted = true
        }
    }
}
