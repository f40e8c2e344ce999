import CoreTypes
public import Logging
public import Postgres
import Synchronization

/// Keeps an ``AccessRegistry`` and a ``PermissionCache`` up to date by asking the database several times a second.
///
/// Each question looks back over ``overlap``, so that an ending is seen although its transaction took that long to
/// commit. After a loss of the database the first question looks back over everything that still matters.
public final class AccessWatch: Sendable {
    /// The pause between two questions.
    static let interval = Duration.milliseconds(250)
    /// How far each question looks back; longer than a transaction may take.
    static let overlap = Duration.seconds(30)

    private let database: PostgresClient
    private let registry: AccessRegistry
    private let permissions: PermissionCache
    private let memory: Duration
    private let logger: Logger
    private let task = Mutex<Task<Void, Never>?>(nil)

    /// Makes a watch.
    ///
    /// - Parameter memory: How long an access token can be good after its session ended.
    public init(
        database: PostgresClient, registry: AccessRegistry, permissions: PermissionCache, memory: Duration,
        logger: Logger
    ) {
        self.database = database
        self.registry = registry
        self.permissions = permissions
        self.memory = memory
        self.logger = logger
    }

    /// Asks once, then goes on watching until ``stop()``.
    ///
    /// Throws what the database throws.
    public func start() async throws {
        try await refresh()
        let watching = Task { await run() }
        task.withLock { $0 = watching }
    }

    /// Ends the watching; what is known grows old then.
    public func stop() async {
        let watching = task.withLock { task in
            defer { task = nil }
            return task
        }
        watching?.cancel()
        await watching?.value
    }

    /// Asks the database once, about everything that still matters.
    public func refresh() async throws {
        try await ask(at: .now, lastAnswerTo: nil)
    }

    private func run() async {
        var answeredAt: ContinuousClock.Instant?
        var isLost = false
        while !Task.isCancelled {
            let askedAt = ContinuousClock.now
            do {
                try await ask(at: askedAt, lastAnswerTo: answeredAt)
                answeredAt = askedAt
                if isLost { logger.notice("access is known again") }
                isLost = false
            } catch is CancellationError {
                return
            } catch {
                if !isLost { logger.warning("the database does not tell which sessions ended: \(error)") }
                isLost = true
            }
            try? await Task.sleep(for: Self.interval)
        }
    }

    private func ask(
        at askedAt: ContinuousClock.Instant, lastAnswerTo answeredAt: ContinuousClock.Instant?
    ) async throws {
        let gap = answeredAt.map { askedAt - $0 }
        let reach = gap.map { min($0 + Self.overlap, memory + Self.overlap) } ?? memory + Self.overlap
        let seconds = PostgresValue.double(reach / .seconds(1))
        async let endings = database.rows(AccessStatements.endings, [seconds])
        async let changes = database.rows(AccessStatements.changes, [seconds])
        permissions.learn(try await changes, askedAt: askedAt)
        registry.learn(try await endings, askedAt: askedAt)
    }
}
