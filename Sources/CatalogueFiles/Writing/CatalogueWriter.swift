import Synchronization

/// Writes a catalogue of any size into a file, in memory that does not grow with it.
///
/// Every call blocks, so it belongs on a thread of a pool. The file is whole after ``finish()``; one that was not
/// finished is no catalogue, and for its owner to delete.
public final class CatalogueWriter: Sendable {
    /// The names of the columns.
    static let header = [CatalogueField.artist, .title, .discID, .manufacturer].map(\.rawValue)

    private enum Target {
        case text(CatalogueTextEncoder, FileDescriptor)
        case workbook(WorkbookWriter)
        case finished
    }

    private let target: Mutex<Target>

    /// Makes the file, or empties the one that is there.
    ///
    /// - Throws: ``CatalogueFileError/unwritable(reason:)``.
    public init(
        path: String, format: CatalogueFormat, options: CatalogueWritingOptions = CatalogueWritingOptions()
    ) throws(CatalogueFileError) {
        let file = try FileDescriptor(writing: path)
        target =
            format == .xlsx
            ? Mutex(.workbook(try WorkbookWriter(path: path, options: options)))
            : Mutex(.text(CatalogueTextEncoder(format, options: options), file))
    }

    /// Adds songs behind those that were written before.
    ///
    /// - Throws: ``CatalogueFileError/unwritable(reason:)``, also after ``finish()``.
    public func write(_ songs: [CatalogueSong]) throws {
        try target.withLock { target in
            switch target {
            case .text(var encoder, let file):
                let bytes = encoder.encode(songs)
                target = .text(encoder, file)
                try file.write(bytes)
            case .workbook(let workbook): try workbook.write(songs)
            case .finished: throw CatalogueFileError.unwritable(reason: "it is finished already")
            }
        }
    }

    /// Ends the file; a second time does nothing.
    ///
    /// - Throws: ``CatalogueFileError/unwritable(reason:)``.
    public func finish() throws {
        try target.withLock { target in
            defer { target = .finished }
            switch target {
            case .text(var encoder, let file): try file.write(encoder.finish())
            case .workbook(let workbook): try workbook.finish()
            case .finished: break
            }
        }
    }
}
