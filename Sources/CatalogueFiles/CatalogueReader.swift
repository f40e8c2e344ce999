import Synchronization

/// Reads a catalogue of any size, batch by batch, in memory that does not grow with the file.
///
/// Every call blocks: on the disk, on the caller's pieces, and on the processor. So it belongs on a thread of a pool,
/// never on an event loop or in a task as it is. Calls may come from different threads; they wait for each other.
/// Bad rows are counted and described in the ``report`` and cost no other row; what makes the rest of the file
/// unreadable is thrown, after the songs before it were given.
public final class CatalogueReader: Sendable {
    /// How many of a file's first bytes ``check(start:options:)`` looks at.
    public static let startSize = TextInput.sampleSize

    /// Refuses a file that can be no catalogue, by its first bytes alone: an empty one, or one of another kind.
    ///
    /// - Throws: ``CatalogueFileError``.
    public static func check(
        start: [UInt8], options: CatalogueReadingOptions
    ) throws(CatalogueFileError) {
        try FormatDetection.check(start, format: options.format, encoding: options.encoding)
    }

    private let cancellation = CancellationFlag()
    private let pipeline: Mutex<CataloguePipeline>

    /// Prepares to read; nothing is opened before the first batch.
    public init(_ input: CatalogueInput, options: CatalogueReadingOptions = CatalogueReadingOptions()) {
        pipeline = Mutex(CataloguePipeline(input, options: options, cancellation: cancellation))
    }

    /// The songs of the next rows, in order; none at all when the rows are all bad, nil at the end.
    ///
    /// - Throws: ``CatalogueFileError``, `CancellationError` after ``cancel()``, or what the caller's pieces throw.
    ///   After that there are no more batches.
    public func nextBatch() throws -> [CatalogueRecord]? {
        try pipeline.withLock { try $0.nextBatch() }
    }

    /// What is known so far; waits for a batch under way.
    public var report: CatalogueReport {
        pipeline.withLock { $0.report }
    }

    /// Ends the reading soon, also that of a batch under way on another thread; does not wait.
    public func cancel() {
        cancellation.cancel()
    }
}
