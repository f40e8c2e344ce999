import Postgres

/// Whose time decides which jobs are ready and which leases have ended.
public enum JobTime: Sendable {
    /// The database's, the same for all nodes; the one to use.
    case database
    /// A clock's, for tests that move it.
    case clock(any WallClock)

    /// The parameter in whose absence a statement takes `now()`.
    var parameter: PostgresValue {
        switch self {
        case .database: .null
        case .clock(let clock): .timestamp(clock.now())
        }
    }
}
