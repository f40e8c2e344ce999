import Handlers
import Platform
import Postgres

/// The service by which venues' places are found, where the installation has one.
struct GeocodingWiring: Sendable {
    /// What its job is done by.
    let jobHandlers: [JobHandler]
    private let http: OutboundHTTP?

    /// Puts the parts together; the service is not asked before it is needed.
    init(_ configuration: ServerConfiguration, database: PostgresClient) {
        guard let geocoding = configuration.geocoding else {
            jobHandlers = []
            http = nil
            return
        }
        let http = OutboundHTTP(configuration: configuration.outbound)
        let geocoder = NominatimGeocoder(url: geocoding.url, contact: geocoding.contact, http: http)
        jobHandlers = VenueGeocoding(database: database, geocoder: geocoder).jobHandlers
        self.http = http
    }

    /// Whether places are looked up.
    var isOn: Bool { http != nil }

    /// Closes the connections to the service.
    func close() async {
        await http?.shutDown()
    }
}
