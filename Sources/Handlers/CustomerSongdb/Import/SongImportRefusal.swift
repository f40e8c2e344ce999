import CatalogueFiles

/// Why an import cannot be done, and never could be by trying again.
struct SongImportRefusal: Error, Sendable, Equatable {
    let code: String
    let message: String

    static let noSystem = SongImportRefusal(code: "system_deleted", message: "The system was deleted.")
    static let noFile = SongImportRefusal(
        code: "file_missing", message: "The file is no longer there; send it again.")
    static let noSongs = SongImportRefusal(
        code: "no_songs",
        message:
            "No row of the file names a song, so nothing was changed. The errors say what is wrong with the rows."
    )
    /// Somebody ended the import meanwhile.
    static let ended = SongImportRefusal(code: "interrupted", message: "The import was ended meanwhile.")
    /// What failed is ours, again and again.
    static let ours = SongImportRefusal(
        code: "internal_error",
        message: "The import failed on our side; the catalogue is as it was. Send the file again later.")

    init(code: String, message: String) {
        self.code = code
        self.message = message
    }

    /// A file that cannot be read, or not any further.
    init(_ error: CatalogueFileError) {
        code = error.code
        let text = error.description
        message = String((text.prefix(1).uppercased() + text.dropFirst() + ".").unicodeScalars.prefix(4000))
    }
}
