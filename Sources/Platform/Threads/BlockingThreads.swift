/// Threads for work that blocks, such as reading large files: it must not hold up an event loop or a task's thread.
///
/// At most `threads` pieces of work run and `queueLimit` wait; more is refused at once with ``WorkerPoolFull``. The
/// threads start with the first piece of work.
public struct BlockingThreads: Sendable {
    private let pool: WorkerPool<Void>

    /// Makes threads that do not run yet.
    ///
    /// - Parameters:
    ///   - name: what the system calls them.
    ///   - niceness: how far they stand back behind others for a processor, 0 to 19 (nice(2)).
    public init(name: StaticString, threads: Int, queueLimit: Int, niceness: Int32 = 0) {
        pool = WorkerPool(name: name, threads: threads, queueLimit: queueLimit, niceness: niceness) {}
    }

    /// Runs the work on one of the threads and gives its result.
    ///
    /// - Throws: ``WorkerPoolFull``; `CancellationError` where the task was cancelled while the work waited; or what
    ///   the work throws.
    public func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await pool.run { _ in try work() }
    }
}
