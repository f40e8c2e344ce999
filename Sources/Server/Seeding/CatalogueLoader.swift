import CatalogueFiles
import CoreTypes
import Postgres

/// Loads a catalogue of any size into one system of an account, all of it or nothing.
struct CatalogueLoader {
    /// What a load came to.
    struct Outcome: Sendable {
        let system: CatalogueSystem
        let loaded: Int
        let duplicates: Int
        let report: CatalogueReport
        /// The rows whose artist or title has nothing to search for.
        let unsearchable: [Int]
    }

    /// How many of the rows that were skipped are told with their line.
    static let keptErrors = 20

    private static let defaultSystem = "Main"
    private static let patience = Duration.seconds(6 * 3600)

    let client: PostgresClient

    /// Streams the file into a table of its own and from there, normalised by the database, into the songs.
    ///
    /// - Parameters:
    ///   - path: A file of any format that catalogues come in; `-` is the standard input.
    ///   - account: The e-mail of the account's owner, or the url name of one of its venues.
    ///   - system: The system's name, made when there is none; nil takes the account's first.
    ///   - progress: Called often.
    func load(
        path: String, account: String, system: String?, progress: @escaping (LoadProgress) -> Void
    ) async throws -> Outcome {
        var options = CatalogueReadingOptions()
        options.fileName = path
        options.maximumErrors = Self.keptErrors
        let reader = CatalogueReader(.file(path: path == "-" ? "/dev/stdin" : path), options: options)
        let chunks = CatalogueChunks(reader: reader, onProgress: progress)
        let outcome = try await client.transaction { transaction in
            guard let owner = try await transaction.first(CatalogueStatements.account, [.text(account)])
            else {
                throw CatalogueError.noAccount(account)
            }
            let system = try await Self.system(named: system, of: owner, in: transaction)
            let (staged, unsearchable) = try await Self.stage(chunks, in: transaction)
            let loaded = try await transaction.execute(
                CatalogueStatements.addSongs, [.uuid(owner), .uuid(system.id)], timeout: Self.patience)
            return Outcome(
                system: system, loaded: loaded, duplicates: staged - loaded, report: reader.report,
                unsearchable: unsearchable)
        }
        try await client.execute(CatalogueStatements.analyze, timeout: Self.patience)
        return outcome
    }

    private static func system(
        named name: String?, of owner: UUID, in transaction: Transaction
    ) async throws -> CatalogueSystem {
        let known = try await transaction.first(
            CatalogueStatements.system, [.uuid(owner), name.map { .text($0) } ?? .null])
        if let known { return known }
        let added = try await transaction.first(
            CatalogueStatements.addSystem, [.uuid(owner), .text(name ?? defaultSystem)])
        guard let added else { throw CatalogueError.noAccount(name ?? defaultSystem) }
        return added
    }

    /// Copies the songs into the stage; gives how many are left to add, and the rows that were taken out.
    private static func stage(
        _ chunks: CatalogueChunks, in transaction: Transaction
    ) async throws -> (count: Int, unsearchable: [Int]) {
        try await transaction.execute(CatalogueStatements.makeStage)
        let copied = try await transaction.copyIn(
            "COPY catalogue_rows (line, artist, title) FROM STDIN", chunks: chunks, timeout: patience)
        let unsearchable = try await transaction.rows(
            CatalogueStatements.removeUnsearchable, timeout: patience)
        return (copied - unsearchable.count, unsearchable.map(Int.init))
    }
}
