import Postgres

/// The demo set: accounts, systems, venues in real cities, well-known songs and a few queues.
struct DemoSeed {
    /// What one run added.
    struct Added: Equatable, Sendable {
        var accounts = 0
        var systems = 0
        var venues = 0
        var songs = 0
        var requests = 0

        /// Whether everything was already there.
        var isNothing: Bool { self == Added() }
    }

    private let accounts = SeedTable(PackageResources.accounts_tsv)
    private let systems = SeedTable(PackageResources.systems_tsv)
    private let venues = SeedTable(PackageResources.venues_tsv)
    private let songs = SeedTable(PackageResources.songs_tsv)
    private let requests = SeedTable(PackageResources.requests_tsv)

    let client: PostgresClient

    init(client: PostgresClient) {
        self.client = client
    }

    /// Adds what is missing, in one transaction; a second run adds nothing.
    func run() async throws -> Added {
        let added = try await client.transaction { transaction in
            var added = Added()
            try await transaction.execute(DemoStatements.addUsers, values(accounts, "email", "owner"))
            added.accounts = try await transaction.execute(
                DemoStatements.addAccounts, values(accounts, "email", "business", "time_zone"))
            added.systems = try await transaction.execute(
                DemoStatements.addSystems, values(systems, "email", "name"))
            added.venues = try await transaction.execute(
                DemoStatements.addVenues,
                values(
                    venues, "email", "url_name", "name", "address", "city", "state", "postal_code", "country",
                    "phone", "latitude", "longitude", "time_zone", "accepting"))
            try await transaction.execute(DemoStatements.linkSystems, values(venues, "url_name", "systems"))
            added.songs = try await transaction.execute(
                DemoStatements.addSongs,
                values(systems, "email", "name", "tags") + values(songs, "artist", "title", "tags"))
            added.requests = try await transaction.execute(
                DemoStatements.addRequests,
                values(
                    requests, "venue", "guest", "artist", "title", "key_change", "status", "minutes_ago"))
            try await transaction.execute(DemoStatements.addSingers)
            return added
        }
        if !added.isNothing { try await client.execute(DemoStatements.analyze) }
        return added
    }

    private func values(_ table: SeedTable, _ columns: String...) -> [PostgresValue] {
        columns.map { .textArray(table[$0]) }
    }
}
