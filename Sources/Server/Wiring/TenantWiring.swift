import Handlers
import Logging
import Platform
import Postgres

/// The parts by which accounts run venues.
struct TenantWiring: Sendable {
    let services: TenantServices
    let keyUsage: APIKeyUsage
    let imports: SongImports

    /// Puts the parts together; nothing is asked of the database before it is needed.
    init(_ configuration: ServerConfiguration, database: PostgresClient, logger: Logger) {
        let clock = SystemClock()
        services = TenantServices(
            database: database, identifiers: IdentifierFactory(clock: clock),
            cursors: CursorCodec(keyring: configuration.keyring), clock: clock)
        imports = SongImports(
            database: database, files: FolderFileStore(folder: configuration.filesFolder),
            // Behind requests: a catalogue can wait, a song request cannot.
            threads: BlockingThreads(name: "catalogues", threads: 2, queueLimit: 64, niceness: 5))
        keyUsage = APIKeyUsage(database: database, clock: clock, logger: logger)
    }
}
