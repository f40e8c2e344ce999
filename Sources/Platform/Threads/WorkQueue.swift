import Dispatch
import Synchronization

/// The jobs of a ``WorkerPool`` that wait, and the loop by which its threads take them.
final class WorkQueue<Scratch>: Sendable {
    /// One piece of work; exactly one of the closures is called, once.
    struct Job: Sendable {
        let id: UInt64
        let run: @Sendable (Scratch) -> Void
        let drop: @Sendable (any Error) -> Void
    }

    private struct State {
        var waiting: [Job] = []
        var counts = WorkCounts()
        var threads: Int
        var isClosed = false
    }

    private let limit: Int
    private let ids = Atomic<UInt64>(0)
    private let state: Mutex<State>
    /// Signalled once for each job that is added; a job taken out leaves its signal behind, which does no harm.
    private let arrivals = DispatchSemaphore(value: 0)

    init(threads: Int, limit: Int) {
        self.limit = limit
        state = Mutex(State(threads: threads))
    }

    var counts: WorkCounts {
        state.withLock { state in
            var counts = state.counts
            counts.waiting = state.waiting.count
            return counts
        }
    }

    var isFull: Bool {
        state.withLock { $0.waiting.count >= limit || $0.threads == 0 }
    }

    func countRefusal() {
        state.withLock { $0.counts.refused += 1 }
    }

    func nextID() -> UInt64 {
        ids.wrappingAdd(1, ordering: .relaxed).newValue
    }

    /// Queues the job, or drops it where the queue is full.
    func add(_ job: Job) {
        let isAccepted = state.withLock { state in
            guard state.waiting.count < limit, state.threads > 0, !state.isClosed else {
                state.counts.refused += 1
                return false
            }
            state.waiting.append(job)
            return true
        }
        guard isAccepted else { return job.drop(WorkerPoolFull()) }
        arrivals.signal()
    }

    /// Takes the job out of the queue; one that runs or has run is left alone.
    func cancel(_ id: UInt64) {
        let job = state.withLock { state -> Job? in
            guard let index = state.waiting.firstIndex(where: { $0.id == id }) else { return nil }
            state.counts.cancelled += 1
            return state.waiting.remove(at: index)
        }
        job?.drop(CancellationError())
    }

    /// Does what comes until the queue is closed; called once by each thread.
    func work(with scratch: Scratch) {
        while true {
            arrivals.wait()
            switch next() {
            case .job(let job): job.run(scratch)
            case .nothing: continue
            case .end: return
            }
        }
    }

    /// Lets the threads end. Nothing waits by then: whoever waits keeps the pool.
    func close() {
        let threads = state.withLock { state in
            state.isClosed = true
            return state.threads
        }
        for _ in 0..<threads { arrivals.signal() }
    }

    /// Counts down a thread that the system did not give; without any, everything is refused.
    func lostThread() {
        state.withLock { $0.threads -= 1 }
    }

    /// What a signal stood for; nothing where a cancelled job left it behind.
    private enum Arrival {
        case job(Job), nothing, end
    }

    private func next() -> Arrival {
        state.withLock { state in
            guard state.waiting.isEmpty else {
                state.counts.started += 1
                return .job(state.waiting.removeFirst())
            }
            return state.isClosed ? .end : .nothing
        }
    }
}
