import CoreTypes
import Logging
import Synchronization

/// Writes down how jobs ended, in groups: while one statement is under way, what ends meanwhile gathers for the
/// next.
final class JobCompletions: Sendable {
    private struct State {
        var pending: [SettledJob] = []
        /// How many jobs the statement under way is for.
        var writing = 0
        var isWriting = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let store: JobStore
    private let metrics: JobMetricsRecorder
    private let logger: Logger
    private let state = Mutex(State())

    /// How many jobs one statement writes down.
    private static let groupLimit = 1_000

    init(store: JobStore, metrics: JobMetricsRecorder, logger: Logger) {
        self.store = store
        self.metrics = metrics
        self.logger = logger
    }

    /// How many ended jobs have not been written down.
    var backlog: Int { state.withLock { $0.pending.count + $0.writing } }

    /// Takes a job's end and returns at once.
    func add(_ job: SettledJob) {
        let isFirst = state.withLock { state in
            state.pending.append(job)
            defer { state.isWriting = true }
            return !state.isWriting
        }
        if isFirst { Task.detached { await self.write() } }
    }

    /// Returns once everything taken so far has been written down.
    func drained() async {
        await withCheckedContinuation { waiter in
            let isDone = state.withLock { state in
                if state.isWriting { state.waiters.append(waiter) }
                return !state.isWriting
            }
            if isDone { waiter.resume() }
        }
    }

    /// Forgets what belongs to a lease that is gone.
    func forget(lease: UUID) {
        state.withLock { $0.pending.removeAll { $0.lease == lease } }
    }

    private func write() async {
        var pause = Duration.milliseconds(100)
        while let group = nextGroup(), let lease = group.first?.lease {
            do {
                let settled = try await store.settle(group, lease: lease)
                for job in group { metrics.settled(job, isLost: !settled.contains(job.id)) }
                pause = .milliseconds(100)
            } catch {
                logger.warning("the end of \(group.count) jobs could not be written down: \(error)")
                // Writing them again does no harm where they were written.
                state.withLock { $0.pending.insert(contentsOf: group, at: 0) }
                try? await Task.sleep(for: pause)
                pause = min(pause * 2, .seconds(2))
            }
        }
    }

    /// The next jobs of one lease; nil, with the waiters told, where there are none.
    private func nextGroup() -> [SettledJob]? {
        let (group, waiters) = state.withLock { state -> ([SettledJob], [CheckedContinuation<Void, Never>]) in
            let lease = state.pending.first?.lease
            let group = Array(state.pending.prefix(Self.groupLimit).prefix { $0.lease == lease })
            state.pending.removeFirst(group.count)
            state.writing = group.count
            guard group.isEmpty else { return (group, []) }
            state.isWriting = false
            defer { state.waiters = [] }
            return (group, state.waiters)
        }
        waiters.forEach { $0.resume() }
        return group.isEmpty ? nil : group
    }
}
