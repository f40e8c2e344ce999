import CatalogueFiles
import Postgres

/// A catalogue's songs as the pieces of a `COPY`, read as fast as the database takes them.
struct CatalogueChunks: AsyncSequence {
    private static let chunkSize = 64 * 1024

    let reader: CatalogueReader
    /// Called with each piece.
    let onProgress: (LoadProgress) -> Void

    struct Iterator: AsyncIteratorProtocol {
        let reader: CatalogueReader
        let onProgress: (LoadProgress) -> Void
        private var rows = CopyRowEncoder()

        init(reader: CatalogueReader, onProgress: @escaping (LoadProgress) -> Void) {
            self.reader = reader
            self.onProgress = onProgress
        }

        mutating func next() async throws -> [UInt8]? {
            while rows.count < chunkSize, let batch = try reader.nextBatch() {
                for record in batch {
                    rows.integer(record.row)
                    rows.text(record.song.artist)
                    rows.text(record.song.title)
                    rows.endRow()
                }
            }
            onProgress(LoadProgress(reader.report))
            return rows.count == 0 ? nil : rows.take()
        }
    }

    func makeAsyncIterator() -> Iterator {
        Iterator(reader: reader, onProgress: onProgress)
    }
}
