import CoreTypes
import Platform
import Postgres

/// The job that makes anonymous what is left of accounts whose time to undo their deletion is over.
struct DeleteAccounts: JobKind {
    static let name = "access.delete_accounts"
    static let policy = JobPolicy(maximumAttempts: 3, timeout: .seconds(300), concurrency: 1)

    init() {}

    func write(to payload: inout JobPayload) {}

    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {}
}

extension AccessServices {
    /// Does that job, each account in its own transaction: one that fails keeps no other.
    var deleteAccountsHandler: JobHandler {
        JobHandler(DeleteAccounts.self) { [self] _, context in
            let client = Client(job: context.id)
            var failure: (any Error)?
            for user in try await database.rows(AccountEndStatements.due) {
                try Task.checkCancellation()
                do {
                    try await endAccount(of: user, client)
                } catch {
                    failure = error
                }
            }
            if let failure { throw failure }
            return .done
        }
    }

    /// Makes an account anonymous and tells its former address. What others need stays: venues with their requests,
    /// hidden, and what happened, without whom it happened to.
    private func endAccount(of user: UUID, _ client: Client) async throws {
        try await database.transaction { transaction in
            // Another node may have done it, or the user may have come back, since the list was read.
            guard try await transaction.first(AccountEndStatements.lock, [.uuid(user)]) != nil,
                let person = try await transaction.first(PersonStatements.byID, [.uuid(user)])
            else { return }
            try await notify(person, .accountDeleted, client, in: transaction)
            try await unlinkAll(from: user, in: transaction)
            for statement in AccountEndStatements.erasing {
                try await transaction.execute(statement, [.uuid(user)])
            }
            try await transaction.execute(
                AccountEndStatements.makeAnonymous,
                [.uuid(user), .text("deleted-\(identifiers.next())@deleted.invalid")])
            try await record(AuthEvent(.accountDeleted, user: user), client, in: transaction)
        }
    }
}

extension Client {
    /// The program itself, in a job.
    init(job: Int64) {
        address = "job"
        network = "job"
        userAgent = nil
        requestID = "job-\(job)"
    }
}
