// Generated from openapi/openapi.yaml — do not edit.

/// The songs that systems can play.
///
/// Contract: `openapi/openapi.yaml:51`
public protocol CustomerSongdbAPI: Sendable {
    /// `POST /v1/customer/songdb`: Import a catalogue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/songdb.yaml:2`
    func importSongs(_ input: ImportSongs.Input) async throws -> ImportSongs.Output

    /// `GET /v1/customer/songdb/imports`: List imports
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/songdb-imports.yaml:2`
    func listSongImports(_ input: ListSongImports.Input) async throws -> ListSongImports.Output

    /// `GET /v1/customer/songdb/imports/{jobId}`: Read an import
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/songdb-import.yaml:2`
    func getSongImport(_ input: GetSongImport.Input) async throws -> GetSongImport.Output

    /// `GET /v1/customer/songdb/export`: Export songs
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/songdb-export.yaml:2`
    func exportSongs(_ input: ExportSongs.Input) async throws -> ExportSongs.Output
}
