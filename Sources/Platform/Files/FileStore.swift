public import CoreTypes

/// Where files are kept that are too large for the database, each under an id that the program made: no name comes
/// from outside.
public protocol FileStore: Sendable {
    /// Writes a file, or replaces it. Whoever reads it meanwhile sees the former or the new one, never a part.
    func write(_ bytes: [UInt8], as id: UUID) async throws

    /// Reads a file; nil where there is none.
    ///
    /// - Throws: ``FileStoreError/tooLarge(_:)`` where it has more than `limit` bytes.
    func read(_ id: UUID, limit: Int) async throws -> [UInt8]?

    /// Removes a file; does nothing where there is none.
    func remove(_ id: UUID) async throws
}

/// Why a file could not be read or written.
public enum FileStoreError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file has more bytes than allowed.
    case tooLarge(UUID)
    /// The system refused.
    case system(operation: String, reason: String)

    /// What happened, without a path.
    public var description: String {
        switch self {
        case .tooLarge(let id): "file \(id) is larger than allowed"
        case .system(let operation, let reason): "\(operation): \(reason)"
        }
    }
}
