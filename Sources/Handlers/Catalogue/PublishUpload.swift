import CoreTypes
public import Platform
import Postgres

/// The job that publishes OpenKJ's upload once it has been quiet for some seconds.
struct PublishUpload: JobKind {
    static let name = "catalogue.publish_upload"
    static let policy = JobPolicy(maximumAttempts: 10, timeout: .seconds(300))
    /// How long an upload must be quiet. OpenKJ sends its batches one right after the other.
    static let quietSeconds = 8.0

    let upload: UUID

    func write(to payload: inout JobPayload) {
        payload.set("upload", upload)
    }
}

extension PublishUpload {
    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {
        upload = try payload.uuid("upload")
    }
}

/// The jobs behind the catalogue.
public struct CatalogueJobs: Sendable {
    let database: PostgresClient

    /// Works on the catalogues of this database.
    public init(database: PostgresClient) {
        self.database = database
    }

    /// Their handlers.
    public var handlers: [JobHandler] {
        [
            JobHandler(PublishUpload.self) { [database] job, _ in
                let quiet = try await database.first(
                    SongUploadStatements.quietSeconds, [.uuid(job.upload)])
                guard let quiet else { return .done }
                guard quiet >= PublishUpload.quietSeconds else {
                    return .snooze(.seconds(max(1, PublishUpload.quietSeconds - quiet)))
                }
                // Else the first comparison with a large catalogue is planned as if the upload were empty. Apart from the
                // publication, since nobody else may analyze the table until the transaction ends.
                try await database.runUnprepared(trusted: "ANALYZE uploaded_songs", timeout: .seconds(60))
                try await database.transaction { transaction in
                    _ = try await transaction.first(
                        SongUploadStatements.publish, [.uuid(job.upload)], timeout: .seconds(280))
                }
                return .done
            }
        ]
    }
}
