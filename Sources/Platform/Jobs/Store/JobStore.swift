import CoreTypes
import Postgres

/// The queue's tables, as workers use them: one method for each statement.
struct JobStore: Sendable {
    let database: PostgresClient
    let time: JobTime

    /// The instant for a statement, or `NULL` for the database's own.
    var now: PostgresValue { time.parameter }
}
