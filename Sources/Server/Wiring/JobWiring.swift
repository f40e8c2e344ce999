import Handlers
import Logging
import Platform
import Postgres

/// The kinds of jobs that this program does.
enum JobWiring {
    /// A worker with every kind.
    ///
    /// - Throws: what is wrong with a periodic job.
    static func worker(
        _ configuration: ServerConfiguration, database: PostgresClient, access: AccessWiring,
        messages: MessageWiring, oauth: OAuthHandlers, geocoding: GeocodingWiring, imports: SongImports,
        logger: Logger
    ) throws -> JobWorker {
        let registry = JobRegistry(
            handlers: [
                PruneFinishedJobs.handler(database: database, retention: configuration.jobs.retention),
                PruneIdempotencyKeys.handler(database: database),
            ] + access.services.jobHandlers + access.exports.jobHandlers
                + messages.handlers(database: database) + oauth.jobHandlers + geocoding.jobHandlers
                + CatalogueJobs(database: database).handlers + imports.jobHandlers,
            periodic: try PruneFinishedJobs.periodic() + PruneIdempotencyKeys.periodic()
                + PruneMessages.periodic() + AccessServices.periodicJobs() + AccountExports.periodicJobs()
                + PruneOAuth.periodic() + SongImports.periodicJobs())
        return JobWorker(
            database: database, registry: registry, configuration: configuration.jobs.worker, logger: logger)
    }
}
