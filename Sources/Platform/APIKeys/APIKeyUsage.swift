import CoreTypes
import Logging
import Postgres
import Synchronization

/// Remembers when API keys were used, and writes it down about once a minute.
///
/// OpenKJ polls every few seconds: a write with each call would make the key's row the hottest of the database. What a
/// node that dies has not written is lost, which is the last minute at most.
public final class APIKeyUsage: Sendable {
    /// How often it is written down.
    public static let interval: Duration = .seconds(60)
    private static let rememberedRefusals = 1_000

    private let database: PostgresClient
    private let clock: any WallClock
    private let logger: Logger
    private let used = Mutex<[UUID: Timestamp]>([:])
    private let refused = Mutex<[UUID: Timestamp]>([:])
    private let writer = Mutex<Task<Void, Never>?>(nil)

    /// Remembers for the keys of this database.
    public init(database: PostgresClient, clock: any WallClock, logger: Logger) {
        self.database = database
        self.clock = clock
        self.logger = logger
    }

    /// Notes that a key was used now.
    public func note(_ key: UUID) {
        let now = clock.now()
        used.withLock { $0[key] = now }
    }

    /// Logs that somebody tried a secret that works no more, once a minute for each key: OpenKJ goes on polling with
    /// it.
    public func noteRefusal(of key: UUID) {
        let now = clock.now()
        let isNews = refused.withLock { refused in
            if let last = refused[key], now.microsecondsSinceEpoch - last.microsecondsSinceEpoch < 60_000_000
            {
                return false
            }
            if refused.count >= Self.rememberedRefusals { refused = [:] }
            refused[key] = now
            return true
        }
        guard isNews else { return }
        logger.warning("an API key was used that no longer works", metadata: ["key": "\(key)"])
    }

    /// Begins to write down.
    public func start() {
        writer.withLock { writer in
            writer = Task { [weak self] in
                while (try? await Task.sleep(for: Self.interval)) != nil {
                    guard let self else { return }
                    await self.flush()
                }
            }
        }
    }

    /// Writes down what is left, and ends.
    public func stop() async {
        writer.withLock { $0.take() }?.cancel()
        await flush()
    }

    /// Writes down what was noted since the last time. A failure is logged, and tried again with the next.
    public func flush() async {
        let noted = used.withLock { used in
            let noted = used
            used = [:]
            return noted
        }
        guard !noted.isEmpty else { return }
        // In the order of the keys, so that nodes that write at the same time do not deadlock.
        let keys = noted.keys.sorted()
        do {
            try await database.execute(
                Self.write,
                [
                    .uuidArray(keys),
                    .int64Array(keys.map { noted[$0]?.microsecondsSinceEpoch ?? 0 }),
                ])
        } catch {
            logger.warning("the last use of API keys could not be written: \(error)")
            used.withLock { used in
                used.merge(noted) { later, _ in later }
            }
        }
    }

    static let write = Statement<NoRow>(
        "write last use of API keys",
        """
        INSERT INTO api_key_uses AS present (api_keys_id, last_used_at)
        SELECT api_keys_id, to_timestamp(at / 1000000.0)
        FROM unnest($1::uuid[], $2::bigint[]) AS used (id, at) JOIN api_keys ON api_keys_id = id
        ORDER BY api_keys_id
        ON CONFLICT (api_keys_id) DO UPDATE
        SET last_used_at = greatest(present.last_used_at, excluded.last_used_at)
        """)
}
