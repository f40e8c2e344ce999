import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerSongdbHandlers {
    /// Searches or leafs through the account's songs.
    public func searchSongDb(_ input: SearchSongDb.Input) async throws -> SearchSongDb.Output {
        let (tenant, query) = (try Tenant(input.caller), input.query)
        let order = try CatalogueSearch.order(of: query)
        let catalogue = try await catalogue(of: tenant, query)
        let search = CatalogueSearch(
            database: services.database, catalogue: catalogue, order: order, letter: query.letter)
        let scope = Self.cursorScope(tenant, query, catalogue, order)
        let start = try services.cursors.songStart(of: query.cursor, in: scope)
        let limit = Int(query.limit)
        let page = Page(try await search.songs(from: start, count: limit + 1), limit: limit)
        async let total = query.cursor == nil ? search.total(of: page) : nil
        let songs = try await services.database.rows(
            CatalogueSongStatements.byIDs, [.uuid(tenant.account), .int64Array(page.rows.map(\.id))])
        return .ok(
            CatalogueSongList(
                songs: songs.map(\.song),
                pagination: services.cursors.countedPagination(
                    page, limit: query.limit, scope: scope, total: try await total, place: start.behind(page))
            ))
    }

    /// Lists the letters under which the account's songs stand.
    public func listSongLetters(_ input: ListSongLetters.Input) async throws -> ListSongLetters.Output {
        let account = try Tenant(input.caller).account
        let row = try await services.database.first(
            CatalogueLettersStatement.ofAccount, [.uuid(account), .uuid(input.query.systemId)])
        guard let row else { throw MissingRow(statement: CatalogueLettersStatement.ofAccount.name) }
        guard row.hasSystem else { throw Problem.noCustomerSystem }
        return .ok(SongLetters(letters: row.letters))
    }

    /// Reads one song.
    public func getSong(_ input: GetSong.Input) async throws -> GetSong.Output {
        let row = try await services.database.first(
            CatalogueSongStatements.byIDs,
            [.uuid(try Tenant(input.caller).account), .int64Array([input.path.songId])])
        guard let row else { throw Problem.noSong }
        return .ok(row.song)
    }

    /// The systems to search, with what they have of the words.
    private func catalogue(of tenant: Tenant, _ query: SearchSongDb.Query) async throws -> CatalogueScope {
        let row = try await services.database.first(
            CatalogueScopeStatement.ofAccount,
            [
                .uuid(tenant.account), .uuid(query.systemId), .text(query.q), .text(query.artist),
                .text(query.title), .text(query.letter),
            ])
        guard let row else { throw MissingRow(statement: CatalogueScopeStatement.ofAccount.name) }
        guard row.hasSystem else { throw Problem.noCustomerSystem }
        return row
    }

    private static func cursorScope(
        _ tenant: Tenant, _ query: SearchSongDb.Query, _ catalogue: CatalogueScope, _ order: SearchSongDbSort
    ) -> CursorScope {
        var scope = CursorScope("searchSongDb")
        scope.add(tenant.account)
        scope.add(query.systemId)
        scope.add(catalogue.text)
        scope.add(catalogue.artist)
        scope.add(catalogue.title)
        scope.add(catalogue.initial)
        scope.add(order.rawValue)
        return scope
    }
}

extension Problem {
    /// 404: the account has no such song; those of others are not told apart from none.
    static var noSong: Problem { .notFound("There is no song of that id.") }
}
