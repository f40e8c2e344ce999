import CatalogueFiles

/// Reads the bytes to their end.
func read(
    _ bytes: [UInt8], _ options: CatalogueReadingOptions = CatalogueReadingOptions()
) throws -> (songs: [CatalogueSong], report: CatalogueReport) {
    let reader = CatalogueReader(.bytes(bytes), options: options)
    var songs: [CatalogueSong] = []
    while let batch = try reader.nextBatch() { songs += batch.map(\.song) }
    return (songs, reader.report)
}

/// Reads a text file of the given name.
func read(_ text: String, named name: String = "songs.csv") throws -> (
    songs: [CatalogueSong], report: CatalogueReport
) {
    var options = CatalogueReadingOptions()
    options.fileName = name
    return try read(Array(text.utf8), options)
}

func song(_ artist: String, _ title: String, _ disc: String? = nil, _ maker: String? = nil) -> CatalogueSong {
    CatalogueSong(artist: artist, title: title, discID: disc, manufacturer: maker)
}

extension CatalogueReport {
    /// Each error as `row field code`.
    var errorList: [String] {
        errors.map { "\($0.row) \($0.field?.rawValue ?? "-") \($0.code.rawValue)" }
    }
}

/// The error that reading the bytes ends with.
func failure(_ bytes: [UInt8], _ options: CatalogueReadingOptions = CatalogueReadingOptions())
    -> CatalogueFileError?
{
    do {
        _ = try read(bytes, options)
        return nil
    } catch {
        return error as? CatalogueFileError
    }
}
