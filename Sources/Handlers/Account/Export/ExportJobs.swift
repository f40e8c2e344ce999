import CoreTypes
import Platform

/// The job that gathers what is kept of a person.
struct ExportAccount: JobKind {
    static let name = "access.export"
    static let policy = JobPolicy(maximumAttempts: 5, timeout: .seconds(120), concurrency: 2)

    /// The row that was made for it.
    let export: UUID

    init(export: UUID) {
        self.export = export
    }

    func write(to payload: inout JobPayload) { payload.set("export", export) }

    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {
        export = try payload.uuid("export")
    }
}

/// The job that removes exports whose day is over.
struct PurgeExports: JobKind {
    static let name = "access.purge_exports"
    static let policy = JobPolicy(maximumAttempts: 3, timeout: .seconds(300), concurrency: 1)

    init() {}

    func write(to payload: inout JobPayload) {}

    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {}
}
