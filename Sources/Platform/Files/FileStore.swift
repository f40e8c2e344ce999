public import CoreTypes
public import NIOCore

/// Where files are kept that are too large for the database, each under an id that the program made: no name comes
/// from outside.
public protocol FileStore: Sendable {
    /// Writes a file, or replaces it. Whoever reads it meanwhile sees the former or the new one, never a part.
    ///
    /// - Throws: ``FileStoreError``.
    func write(_ bytes: [UInt8], as id: UUID) async throws

    /// Writes a new file while its chunks come, in memory that does not grow with it; gives its length in bytes. It can
    /// be read when all of it is there; nothing is left of one that fails.
    ///
    /// - Throws: ``FileStoreError``, or what the chunks throw.
    func write<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks, as id: UUID) async throws -> Int
    where Chunks.Element == ByteBuffer

    /// Reads a file; nil where there is none.
    ///
    /// - Throws: ``FileStoreError/tooLarge(_:)`` where it has more than `limit` bytes.
    func read(_ id: UUID, limit: Int) async throws -> [UInt8]?

    /// Opens a file to be read piece by piece; nil where there is none.
    func open(_ id: UUID) async throws -> (any StoredFile)?

    /// Removes a file, also one that was not written to its end; does nothing where there is none.
    func remove(_ id: UUID) async throws
}

/// A file that is read from its beginning to its end; one that is removed meanwhile can be read all the same.
public protocol StoredFile: Sendable {
    /// Its length in bytes.
    var size: Int { get }

    /// At most this many of the next bytes; empty at the end. It blocks, so it belongs on a thread of a pool.
    ///
    /// - Throws: ``FileStoreError``.
    func read(_ count: Int) throws -> [UInt8]
}

/// Why a file could not be read or written.
public enum FileStoreError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file has more bytes than allowed.
    case tooLarge(UUID)
    /// There is no room for it.
    case full
    /// The system refused.
    case system(operation: String, reason: String)

    /// What happened, without a path.
    public var description: String {
        switch self {
        case .tooLarge(let id): "file \(id) is larger than allowed"
        case .full: "there is no room for the file"
        case .system(let operation, let reason): "\(operation): \(reason)"
        }
    }
}
