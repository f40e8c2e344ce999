import CoreTypes

/// A migration that a database has.
public struct AppliedMigration: RowDecodable, Equatable {
    /// The migration's number.
    public let version: Int
    /// The name of the file it came from.
    public let fileName: String
    /// The hash of the text that was applied.
    public let checksum: String
    /// When it was applied.
    public let appliedAt: Timestamp

    /// Reads version, file name, checksum and time.
    public init(from row: inout RowReader) throws(RowDecodingError) {
        version = Int(try row.int32())
        fileName = try row.text()
        checksum = try row.text()
        appliedAt = try row.timestamp()
    }
}

/// How a database stands to the migrations of a program.
public struct MigrationStatus: Sendable {
    /// What the database has, by ascending version.
    public let applied: [AppliedMigration]
    /// What it still lacks, by ascending version.
    public let pending: [Migration]
}
