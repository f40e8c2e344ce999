import CatalogueFiles
import Foundation
import TestWorkbooks

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
