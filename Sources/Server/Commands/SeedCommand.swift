import ArgumentParser
import Postgres

/// `singr seed`: fills a database with the demo set, or one system with a catalogue.
struct SeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed",
        abstract: "Add the demo set, or load a catalogue of songs.",
        discussion: """
            Without options, adds what is missing of the demo set; refused where APP_ENV is production.
            With --catalogue, loads a catalogue of any size: CSV, TSV, TXT ("Artist - Title"), JSON or XLSX.
            """)

    @Option(help: ArgumentHelp("The catalogue to load; - is the standard input.", valueName: "file"))
    var catalogue: String?

    @Option(help: ArgumentHelp("The account that gets it.", valueName: "e-mail or venue url name"))
    var account: String?

    @Option(
        help: ArgumentHelp("The system that gets it, made if missing; default: the first.", valueName: "name")
    )
    var system: String?

    func validate() throws {
        if catalogue != nil, account == nil {
            throw ValidationError("--catalogue needs --account: whose songs are they?")
        }
        if catalogue == nil, account != nil || system != nil {
            throw ValidationError("--account and --system go with --catalogue")
        }
    }

    func run() async throws {
        let environment = CommandSession.environment()
        let database = try CommandSession.database(environment: environment)
        if catalogue == nil, ConfigurationReader(environment).appEnvironment == .production {
            throw CommandOutput.failure(["the demo set is not for production (APP_ENV is production)"])
        }
        try await CommandSession.withDatabase(database) { client in
            let pending = try await MigrateCommand.migrator(client).status().pending.count
            guard pending == 0 else { throw StartError.pendingMigrations(pending) }
            if let catalogue, let account {
                try await load(catalogue, account, client)
            } else {
                try await seed(client)
            }
        }
    }

    private func seed(_ client: PostgresClient) async throws {
        let added = try await DemoSeed(client: client).run()
        guard !added.isNothing else {
            CommandOutput.print("The demo set is already there; nothing was changed.")
            return
        }
        CommandOutput.print(
            "Added \(added.accounts) accounts, \(added.systems) systems, \(added.venues) venues, "
                + "\(ProgressBar.grouped(added.songs)) songs and \(added.requests) requests.")
    }

    private func load(_ path: String, _ account: String, _ client: PostgresClient) async throws {
        let bar = ProgressBar()
        defer { bar.clear() }
        let outcome = try await CatalogueLoader(client: client).load(
            path: path, account: account, system: system, progress: bar.show)
        bar.clear()
        LoadReport.lines(outcome).forEach(CommandOutput.print)
        if outcome.loaded == 0, outcome.duplicates == 0 {
            throw CommandOutput.failure(["nothing could be loaded from \(path)"])
        }
    }
}
