/// The providers with which people may sign in here, by their names.
public struct IdentityProviders: Sendable {
    private let clients: [String: IdentityProviderClient]

    /// An installation's that has none.
    public static let none = IdentityProviders(clients: [:])

    private init(clients: [String: IdentityProviderClient]) {
        self.clients = clients
    }

    /// Makes a client for each provider.
    public init(_ providers: [IdentityProvider], http: OutboundHTTP, clock: any WallClock) {
        clients = Dictionary(
            providers.map { ($0.name, IdentityProviderClient(provider: $0, http: http, clock: clock)) }
        ) { first, _ in first }
    }

    /// The client of a provider; nil where there is none of that name.
    public subscript(_ name: String) -> IdentityProviderClient? { clients[name] }

    /// The names in alphabetical order.
    public var names: [String] { clients.keys.sorted() }
}
