import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerSongdbHandlers {
    /// Adds a song to a system, or one more version of a song that it has.
    public func addSong(_ input: AddSong.Input) async throws -> AddSong.Output {
        let (tenant, system, wanted) = (try Tenant(input.caller), input.path.systemId, input.body)
        let names = [wanted.artist.trimmingWhitespace(), wanted.title.trimmingWhitespace()]
        let version = SongVersion(discId: wanted.discId, manufacturer: wanted.manufacturer)
        try await requireSearchable(artist: names[0], title: names[1])
        let song = try await services.change(tenant) { transaction in
            let place: [PostgresValue] = [.uuid(tenant.account), .uuid(system)]
            guard try await transaction.first(CatalogueSongStatements.lockSystem, place) != nil else {
                throw Problem.noCustomerSystem
            }
            let added = try await transaction.first(
                CatalogueSongStatements.add, place + names.map { .text($0) })
            guard let added else { throw MissingRow(statement: CatalogueSongStatements.add.name) }
            if version != SongVersion() {
                try await addVersion(version, to: added.id, in: transaction)
            } else if !added.isNew {
                throw Problem.songExists
            }
            return try await stored(added.id, of: tenant, in: transaction)
        }
        return .created(song, headers: .init(location: "/v1/customer/songdb/\(song.songdbId)"))
    }

    /// Changes what the body names of a song.
    public func updateSong(_ input: UpdateSong.Input) async throws -> UpdateSong.Output {
        let (tenant, id, changes) = (try Tenant(input.caller), input.path.songId, input.body)
        let (artist, title) = (changes.artist?.trimmingWhitespace(), changes.title?.trimmingWhitespace())
        try await requireSearchable(artist: artist, title: title)
        return .ok(
            try await services.change(tenant) { transaction in
                try await lockSystem(ofSong: id, of: tenant, in: transaction)
                try await refusingClash {
                    try await transaction.execute(
                        CatalogueSongStatements.update,
                        [.uuid(tenant.account), .int64(id), .text(artist), .text(title)])
                }
                if let versions = changes.versions {
                    try await transaction.execute(CatalogueSongStatements.dropVersions, [.int64(id)])
                    try await transaction.execute(
                        CatalogueSongStatements.setVersions,
                        [
                            .int64(id), .textArray(versions.map(\.storedDiscID)),
                            .textArray(versions.map(\.storedManufacturer)),
                        ])
                }
                return try await stored(id, of: tenant, in: transaction)
            })
    }

    /// Deletes a song; an account whose subscription is over may still do that.
    public func deleteSong(_ input: DeleteSong.Input) async throws -> DeleteSong.Output {
        let (tenant, id) = (try Tenant(input.caller), input.path.songId)
        try await services.database.transaction { transaction in
            try await transaction.ascribe(to: tenant.user)
            try await lockSystem(ofSong: id, of: tenant, in: transaction)
            try await transaction.execute(
                CatalogueSongStatements.delete, [.uuid(tenant.account), .int64(id)])
        }
        return .noContent
    }

    /// Deletes all songs of a system; an account whose subscription is over may still do that.
    public func deleteSystemSongs(_ input: DeleteSystemSongs.Input) async throws -> DeleteSystemSongs.Output {
        let tenant = try Tenant(input.caller)
        let count = try await services.database.transaction(retries: 2) { transaction in
            try await transaction.ascribe(to: tenant.user)
            return try await transaction.first(
                CatalogueSongStatements.deleteAll, [.uuid(tenant.account), .uuid(input.path.systemId)],
                timeout: .seconds(25))
        }
        guard let count else { throw Problem.noCustomerSystem }
        return .ok(DeletedCount(deletedCount: count))
    }

    private func addVersion(_ version: SongVersion, to song: Int64, in transaction: Transaction) async throws
    {
        let values: [PostgresValue] = [
            .int64(song), .text(version.storedDiscID), .text(version.storedManufacturer),
        ]
        switch try await transaction.first(CatalogueSongStatements.addVersion, values) {
        case true?: return
        case false?:
            throw Problem.conflict("The song has \([SongVersion].most) versions, as many as it may have.")
        case nil: throw Problem.songVersionExists
        }
    }

    /// Keeps other changes of a system's songs waiting, so that two of them never wait for each other.
    private func lockSystem(ofSong id: Int64, of tenant: Tenant, in transaction: Transaction) async throws {
        let system = try await transaction.first(
            CatalogueSongStatements.lockSystemOfSong, [.uuid(tenant.account), .int64(id)])
        guard system != nil else { throw Problem.noSong }
    }

    private func stored(_ id: Int64, of tenant: Tenant, in transaction: Transaction) async throws
        -> CatalogueSong
    {
        let row = try await transaction.first(
            CatalogueSongStatements.byIDs, [.uuid(tenant.account), .int64Array([id])])
        guard let row else { throw Problem.noSong }
        return row.song
    }

    /// Refuses names that nobody could search for.
    private func requireSearchable(artist: String?, title: String?) async throws {
        guard artist != nil || title != nil else { return }
        let answers = try await services.database.rows(
            CatalogueSongStatements.isSearchable, [.textArray([artist, title].map { $0 ?? "-" })])
        let violations = zip(["artist", "title"], zip([artist, title], answers)).compactMap { name, text in
            text.0 == nil || text.1
                ? nil
                : Violation(
                    place: .body(pointer: "/\(name)"), code: "not_searchable",
                    message: "must hold a letter or a digit, of any script")
        }
        guard violations.isEmpty else { throw Problem.validation(violations) }
    }

    private func refusingClash(_ body: () async throws -> Int) async throws {
        do {
            // A new catalogue may be published meanwhile, without this song.
            guard try await body() == 1 else { throw Problem.noSong }
        } catch let error as PostgresError where error.server?.constraint == "songdb_song" {
            throw Problem.conflict("Another song of the system has this artist and title.")
        }
    }
}

extension SongVersion {
    /// The disc id as it is kept, empty where it is not known.
    fileprivate var storedDiscID: String { discId?.trimmingWhitespace() ?? "" }
    /// The manufacturer as it is kept, empty where it is not known.
    fileprivate var storedManufacturer: String { manufacturer?.trimmingWhitespace() ?? "" }
}

extension Problem {
    /// 409: the system has it, and no version was named.
    fileprivate static var songExists: Problem {
        .conflict(
            "The system has this song already. Name a discId or a manufacturer to add another version of it.")
    }
    /// 409: the system has it in that version.
    fileprivate static var songVersionExists: Problem {
        .conflict("The system has this song in this version already.")
    }
}
