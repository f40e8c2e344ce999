public import Platform
import Postgres

/// Housekeeping: removes attempts, codes, nonces, tickets and notices that are over.
public struct PruneOAuth: JobKind {
    /// The kind's name.
    public static let name = "housekeeping.prune_oauth"
    /// One at a time.
    public static let policy = JobPolicy(maximumAttempts: 3, timeout: .seconds(60), concurrency: 1)

    /// Makes a job.
    public init() {}

    /// Writes nothing.
    public func write(to payload: inout JobPayload) {}

    /// Reads nothing.
    public init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {}

    /// The schedule by which every installation prunes: every ten minutes.
    public static func periodic() throws(JobError) -> [PeriodicJob] {
        let text = "*/10 * * * *"
        guard let cron = CronExpression(text) else { throw JobError.cron(text) }
        return [try PeriodicJob("prune-oauth", cron: cron, job: PruneOAuth(), priority: .low)]
    }
}

extension OAuthHandlers {
    /// The handlers of the jobs that signing in with providers needs.
    public var jobHandlers: [JobHandler] {
        [
            revokeConsentHandler,
            JobHandler(PruneOAuth.self) { [services] _, _ in
                for statement in PruneOAuthStatements.all {
                    try await services.database.transaction { try await $0.execute(statement, []) }
                }
                return .done
            },
        ]
    }
}

enum PruneOAuthStatements {
    static let transactions = Statement<NoRow>(
        "prune oauth transactions", "DELETE FROM oauth_transactions WHERE expires_at <= now()")
    static let codes = Statement<NoRow>(
        "prune oauth codes", "DELETE FROM oauth_codes WHERE expires_at <= now()")
    static let nonces = Statement<NoRow>(
        "prune oauth nonces", "DELETE FROM oauth_nonces WHERE expires_at <= now()")
    static let tickets = Statement<NoRow>(
        "prune link tickets", "DELETE FROM oauth_link_tickets WHERE expires_at <= now()")
    /// A day longer than a notice is heard.
    static let notices = Statement<NoRow>(
        "prune provider notices", "DELETE FROM provider_notices WHERE heard_at <= now() - interval '31 days'")

    static let all = [transactions, codes, nonces, tickets, notices]
}
