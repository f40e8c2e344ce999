// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What became of the rows, or what would become of them. `rows` is the sum of `inserted`,
/// `updated`, `unchanged`, `duplicates` and `invalid`.
///
/// Contract: `openapi/components/schemas/SongImportCounts.yaml:1`
public struct SongImportCounts: Sendable, Equatable {
    /// The rows of the file, without its header and empty ones.
    public var rows: Int64
    /// Songs that are new.
    public var inserted: Int64
    /// Songs that were there and have another version now or, in a replacement, another spelling.
    public var updated: Int64
    /// Songs that were there and stay as they are.
    public var unchanged: Int64
    /// Songs that were there and are not in the file; in a replacement alone.
    public var removed: Int64
    /// Rows that name a song of an earlier row; a disc or manufacturer in them counts.
    public var duplicates: Int64
    /// Rows that name no song.
    public var invalid: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        rows: Int64,
        inserted: Int64,
        updated: Int64,
        unchanged: Int64,
        removed: Int64,
        duplicates: Int64,
        invalid: Int64
    ) {
        self.rows = rows
        self.inserted = inserted
        self.updated = updated
        self.unchanged = unchanged
        self.removed = removed
        self.duplicates = duplicates
        self.invalid = invalid
    }
}

extension SongImportCounts {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"rows\":")
        writer.integer(rows)
        writer.literal(",\"inserted\":")
        writer.integer(inserted)
        writer.literal(",\"updated\":")
        writer.integer(updated)
        writer.literal(",\"unchanged\":")
        writer.integer(unchanged)
        writer.literal(",\"removed\":")
        writer.integer(removed)
        writer.literal(",\"duplicates\":")
        writer.integer(duplicates)
        writer.literal(",\"invalid\":")
        writer.integer(invalid)
        writer.literal("}")
    }
}
