import CatalogueFiles
import Foundation

/// A path in the temporary folder for one test; what lies there afterwards is removed.
func withScratchFile<Answer>(_ body: (String) throws -> Answer) rethrows -> Answer {
    let url = FileManager.default.temporaryDirectory.appending(path: "catalogue-test-\(UUID())")
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path())
}

/// The bytes of a file with these songs.
func written(
    _ songs: [CatalogueSong], as format: CatalogueFormat,
    _ options: CatalogueWritingOptions = CatalogueWritingOptions()
) throws -> [UInt8] {
    try withScratchFile { path in
        let writer = try CatalogueWriter(path: path, format: format, options: options)
        for start in stride(from: 0, to: songs.count, by: 7) {
            try writer.write(Array(songs[start..<min(songs.count, start + 7)]))
        }
        try writer.finish()
        return try Array(Data(contentsOf: URL(filePath: path)))
    }
}
