import Postgres

/// A catalogue's songs as the pieces of a `COPY`, read as fast as the database takes them.
struct CatalogueChunks: AsyncSequence {
    private static let chunkSize = 64 * 1024

    let reader: CatalogueReader
    /// Called with each piece.
    let onProgress: () -> Void

    struct Iterator: AsyncIteratorProtocol {
        var reader: CatalogueReader
        let onProgress: () -> Void
        private var rows = CopyRowEncoder()

        init(reader: CatalogueReader, onProgress: @escaping () -> Void) {
            self.reader = reader
            self.onProgress = onProgress
        }

        mutating func next() async throws -> [UInt8]? {
            while rows.count < chunkSize, let song = try reader.next() {
                rows.integer(song.line)
                rows.text(song.artist)
                rows.text(song.title)
                rows.endRow()
            }
            onProgress()
            return rows.count == 0 ? nil : rows.take()
        }
    }

    func makeAsyncIterator() -> Iterator {
        Iterator(reader: reader, onProgress: onProgress)
    }
}
