// Generated from openapi/openapi.yaml — do not edit.

/// The songs that systems can play.
///
/// Contract: `openapi/openapi.yaml:55`
public protocol CustomerSongdbAPI: Sendable {
    /// `POST /v1/customer/systems/{systemId}/songs`: Add a song to a system
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/system-songs.yaml:2`
    func addSong(_ input: AddSong.Input) async throws -> AddSong.Output

    /// `DELETE /v1/customer/systems/{systemId}/songs`: Delete all songs of a system
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/system-songs.yaml:97`
    func deleteSystemSongs(_ input: DeleteSystemSongs.Input) async throws -> DeleteSystemSongs.Output

    /// `GET /v1/customer/songdb`: Search or leaf through the account's songs
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/songdb.yaml:2`
    func searchSongDb(_ input: SearchSongDb.Input) async throws -> SearchSongDb.Output

    /// `POST /v1/customer/songdb`: Import a catalogue
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/songdb.yaml:125`
    func importSongs(_ input: ImportSongs.Input) async throws -> ImportSongs.Output

    /// `GET /v1/customer/songdb/letters`: List the letters of the account's songs
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/songdb-letters.yaml:2`
    func listSongLetters(_ input: ListSongLetters.Input) async throws -> ListSongLetters.Output

    /// `GET /v1/customer/songdb/{songId}`: Read a song
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/songdb-song.yaml:2`
    func getSong(_ input: GetSong.Input) async throws -> GetSong.Output

    /// `PATCH /v1/customer/songdb/{songId}`: Change a song
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/songdb-song.yaml:65`
    func updateSong(_ input: UpdateSong.Input) async throws -> UpdateSong.Output

    /// `DELETE /v1/customer/songdb/{songId}`: Delete a song
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/songdb-song.yaml:156`
    func deleteSong(_ input: DeleteSong.Input) async throws -> DeleteSong.Output

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
