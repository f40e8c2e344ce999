import Handlers
import Platform

/// The parts by which people sign in with other identity providers.
struct OAuthWiring: Sendable {
    let providers: IdentityProviders
    let handlers: OAuthHandlers
    private let http: OutboundHTTP

    /// Puts the parts together; no provider is asked before it is needed.
    init(_ configuration: ServerConfiguration, access: AccessServices) {
        http = OutboundHTTP(configuration: configuration.outbound)
        let oauth = configuration.oauth
        providers = IdentityProviders(oauth.providers, http: http, clock: SystemClock())
        handlers = OAuthHandlers(
            services: access, providers: providers,
            settings: OAuthSettings(redirectURIs: oauth.redirectURIs, apiURL: oauth.apiURL),
            encryption: configuration.credentials.encryption)
    }

    /// Closes the connections to providers.
    func close() async {
        await http.shutDown()
    }
}
