import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerSongdbHandlers {
    /// Tells how far an import is and what it came to.
    public func getSongImport(_ input: GetSongImport.Input) async throws -> GetSongImport.Output {
        let (tenant, id) = (try Tenant(input.caller), input.path.jobId)
        let row = try await services.database.first(
            SongImportReadings.byID, [.uuid(tenant.account), .uuid(id)])
        guard let row else { throw Problem.notFound("There is no import of that id.") }
        let errors = try await services.database.rows(SongImportReadings.errors, [.uuid(id)])
        return .ok(row.summary.with(errors.map(\.error)))
    }

    /// Lists the account's imports, the newest first.
    public func listSongImports(_ input: ListSongImports.Input) async throws -> ListSongImports.Output {
        let (tenant, query) = (try Tenant(input.caller), input.query)
        var scope = CursorScope("listSongImports")
        scope.add(tenant.account)
        let start = try services.cursors.place(of: query.cursor, in: scope)
        let database = services.database
        async let total =
            start == nil ? database.first(SongImportReadings.count, [.uuid(tenant.account)]) : nil
        let limit = Int(query.limit)
        let rows = try await database.rows(
            SongImportReadings.list,
            [.uuid(tenant.account)] + (start?.map(\.parameter) ?? [.null, .null])
                + [.int64(Int64(limit + 1))])
        let page = Page(rows, limit: limit)
        return .ok(
            SongImportList(
                imports: page.rows.map(\.summary),
                pagination: services.cursors.countedPagination(
                    page, limit: query.limit, scope: scope, total: try await total
                ) { [.timestamp($0.summary.createdAt), .uuid($0.summary.jobId)] }))
    }
}

extension SongImportSummary {
    /// The import with its errors.
    fileprivate func with(_ errors: [SongImportError]) -> SongImport {
        SongImport(
            jobId: jobId, systemId: systemId, fileName: fileName, mode: mode, dryRun: dryRun, state: state,
            progress: progress, counts: counts, file: file, warnings: warnings, errorCount: errorCount,
            failure: failure, createdAt: createdAt, startedAt: startedAt, finishedAt: finishedAt,
            errors: errors, errorsTruncated: errorCount > Int64(errors.count))
    }
}
