import CoreTypes
public import Logging
public import Postgres

/// A node that does jobs: claims them, runs them, writes down how they ended, and sees to the queue's upkeep.
///
/// Everything it knows of the queue is in the database, so that it may end at any moment: its lease runs out and
/// other nodes take over its jobs. Any number of nodes work on one database.
public actor JobWorker {
    /// Where the worker is on its way.
    enum Phase { case idle, working, stopping }

    nonisolated let configuration: JobWorkerConfiguration
    nonisolated let registry: JobRegistry
    nonisolated let store: JobStore
    nonisolated let scheduler: JobScheduler
    nonisolated let logger: Logger
    nonisolated let recorder: JobMetricsRecorder
    nonisolated let completions: JobCompletions
    private nonisolated let identifiers: IdentifierFactory

    var phase = Phase.idle
    /// The lease under which jobs are claimed; another one after it was lost.
    var lease: UUID
    var isRegistered = false
    var renewedAt = ContinuousClock.now
    var slots: JobSlots
    var running: [Int64: RunningJob] = [:]
    /// Claimed jobs that wait for a place, in the order in which they start.
    var buffer: [ClaimedJob] = []
    var loops: [Task<Void, Never>] = []
    var idleWaiters: [CheckedContinuation<Void, Never>] = []
    nonisolated let wakes: AsyncStream<Void>
    nonisolated let waker: AsyncStream<Void>.Continuation

    /// Makes a worker; it does nothing before ``start()``.
    public init(
        database: PostgresClient, registry: JobRegistry, configuration: JobWorkerConfiguration,
        clock: any WallClock = SystemClock(), time: JobTime = .database, logger: Logger
    ) {
        self.configuration = configuration
        self.registry = registry
        self.logger = logger
        let store = JobStore(database: database, time: time)
        let recorder = JobMetricsRecorder(kinds: registry.kinds)
        self.store = store
        self.recorder = recorder
        scheduler = JobScheduler(database: database, periodic: registry.periodic, clock: clock)
        completions = JobCompletions(store: store, metrics: recorder, logger: logger)
        let identifiers = IdentifierFactory(clock: clock)
        self.identifiers = identifiers
        lease = identifiers.next()
        slots = JobSlots(configuration, registry.handlers)
        let (wakes, waker) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.wakes = wakes
        self.waker = waker
    }

    /// What the jobs of each kind did on this node.
    public nonisolated var metrics: [String: JobKindMetrics] { recorder.counts }

    /// Takes a lease and makes rates and schedules known.
    ///
    /// Throws what the database says against it.
    func register() async throws {
        try await store.register(lease: lease, kinds: registry.kinds, duration: configuration.lease)
        isRegistered = true
        renewedAt = .now
        slots.expectAll()
        for (kind, handler) in registry.handlers where handler.policy.rate != nil {
            try await store.makeRate(kind: kind)
        }
        try await scheduler.register()
    }

    /// Gives up all jobs under the lease, which others may have by now, and gets ready for a new one.
    func loseLease() {
        guard isRegistered else { return }
        logger.error("the worker's lease was lost; its \(running.count) running jobs are given up")
        isRegistered = false
        for id in running.keys { running[id]?.cancel(.leaseLost) }
        for job in buffer { slots.unbuffer(job.kind) }
        buffer = []
        completions.forget(lease: lease)
        lease = identifiers.next()
    }

    /// Renews the lease, or takes a new one where it is lost, and cancels the running jobs that somebody wants
    /// cancelled.
    func heartbeat() async {
        do {
            guard isRegistered else { return try await register() }
            guard let renewed = try await store.renew(lease: lease, duration: configuration.lease) else {
                loseLease()
                return try await register()
            }
            renewedAt = .now
            for id in renewed.cancelled { cancel(id) }
        } catch {
            logger.warning("the worker's lease could not be renewed: \(error)")
            if ContinuousClock.now - renewedAt > configuration.lease { loseLease() }
        }
    }

    /// Cancels a job if it runs here.
    func cancel(_ id: Int64) {
        running[id]?.cancel(.cancelled)
    }
}
