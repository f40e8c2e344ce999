import Handlers
import Logging
import Platform
import Postgres

/// The parts by which accounts run venues.
struct TenantWiring: Sendable {
    let services: TenantServices
    let keyUsage: APIKeyUsage

    /// Puts the parts together; nothing is asked of the database before it is needed.
    init(_ configuration: ServerConfiguration, database: PostgresClient, logger: Logger) {
        let clock = SystemClock()
        services = TenantServices(
            database: database, identifiers: IdentifierFactory(clock: clock),
            cursors: CursorCodec(keyring: configuration.keyring), clock: clock)
        keyUsage = APIKeyUsage(database: database, clock: clock, logger: logger)
    }
}
