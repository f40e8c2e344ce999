import CatalogueFiles
import Platform
import Postgres

/// A file's songs as the pieces of a `COPY`, read on a thread of its own as fast as the database takes them.
struct SongImportChunks: AsyncSequence, Sendable {
    private static let chunkSize = 256 << 10
    private static let pieceSize = 64 << 10

    private let reader: CatalogueReader
    private let threads: BlockingThreads
    private let progress: SongImportProgressWriter

    init(
        _ stored: any StoredFile, _ file: SongFileDescription, threads: BlockingThreads,
        progress: SongImportProgressWriter
    ) {
        let input = CatalogueInput.pieces(size: stored.size) { try stored.read(Self.pieceSize) }
        reader = CatalogueReader(input, options: file.readingOptions)
        self.threads = threads
        self.progress = progress
    }

    struct Iterator: AsyncIteratorProtocol {
        let chunks: SongImportChunks

        mutating func next() async throws -> [UInt8]? {
            let rows = try await chunks.read()
            return rows.isEmpty ? nil : rows
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(chunks: self) }

    private func read() async throws -> [UInt8] {
        try await withTaskCancellationHandler {
            let outcome = try await threads.run { [reader] in
                (rows: Result { try Self.rows(of: reader) }, report: reader.report)
            }
            try await progress.note(outcome.report)
            return try outcome.rows.get()
        } onCancel: {
            reader.cancel()
        }
    }

    private static func rows(of reader: CatalogueReader) throws -> [UInt8] {
        var rows = CopyRowEncoder()
        while rows.count < chunkSize, let batch = try reader.nextBatch() {
            for record in batch {
                rows.integer(record.row)
                rows.integer(record.sheet)
                rows.text(record.song.artist)
                rows.text(record.song.title)
                rows.text(record.song.discID ?? "")
                rows.text(record.song.manufacturer ?? "")
                rows.endRow()
            }
        }
        return rows.take()
    }
}
