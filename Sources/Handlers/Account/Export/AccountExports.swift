import CoreTypes
public import Platform
import Postgres

/// Gathers what is kept of a person, as they may ask (GDPR Art. 15 and 20), and keeps it for a day.
public struct AccountExports: Sendable {
    /// The most bytes of one export.
    static let maximumBytes = 64 << 20

    let services: AccessServices
    let files: any FileStore

    /// Keeps exports in a store that all nodes share.
    public init(services: AccessServices, files: any FileStore) {
        self.services = services
        self.files = files
    }

    /// The handlers of the jobs that exports need.
    public var jobHandlers: [JobHandler] { [exportHandler, purgeHandler] }

    /// The job by which files go when their day is over.
    ///
    /// - Throws: what is wrong with it.
    public static func periodicJobs() throws -> [PeriodicJob] {
        let everyHour = "52 * * * *"
        guard let cron = CronExpression(everyHour) else { throw JobError.cron(everyHour) }
        return [try PeriodicJob("purge-exports", cron: cron, job: PurgeExports(), priority: .low)]
    }

    /// Gathers the data, keeps them and mails the link. A repeat replaces the file.
    var exportHandler: JobHandler {
        JobHandler(ExportAccount.self) { [self] job, context in
            guard let user = try await services.database.first(ExportStatements.awaited, [.uuid(job.export)]),
                let data = try await data(of: user)
            else { return .done }
            try await files.write(data, as: job.export)
            try await services.database.transaction { transaction in
                let isReady = try await transaction.execute(
                    ExportStatements.finish,
                    [.uuid(job.export), .int64(Int64(data.count)), .int64(LinkLife.downloadExport)])
                guard isReady == 1,
                    let person = try await transaction.first(PersonStatements.byID, [.uuid(user)])
                else { return }
                let link = try await services.issueLink(
                    ExportLink.self, for: user, email: person.email, seconds: LinkLife.downloadExport,
                    subject: job.export, in: transaction)
                try await services.notify(
                    person, .exportReady(link), Client(job: context.id), in: transaction)
            }
            return .done
        }
    }

    /// Removes files whose day is over, and then their rows.
    var purgeHandler: JobHandler {
        JobHandler(PurgeExports.self) { [self] _, _ in
            while true {
                let ids = try await services.database.rows(ExportStatements.expired)
                for id in ids {
                    try Task.checkCancellation()
                    try await files.remove(id)
                    try await services.database.execute(ExportStatements.drop, [.uuid(id)])
                }
                if ids.isEmpty { return .done }
            }
        }
    }

    /// On a connection where no request waits behind it.
    private func data(of user: UUID) async throws -> [UInt8]? {
        let row = try await services.database.transaction { transaction in
            try await transaction.first(ExportDataStatement.gather, [.uuid(user)], timeout: .seconds(60))
        }
        guard let row else { return nil }
        guard row.json.count <= Self.maximumBytes else {
            throw PermanentJobFailure("the export has \(row.json.count) bytes")
        }
        return row.json
    }
}
