// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How far an import is; written once a second.
///
/// Contract: `openapi/components/schemas/SongImportProgress.yaml:1`
public struct SongImportProgress: Sendable, Equatable {
    /// Whether the file is being read or its songs are being written; null where neither is.
    public var phase: SongImportProgressPhase?
    /// How much of the file has been read, in bytes.
    public var bytesRead: Int64
    /// How long the file is, in bytes.
    public var totalBytes: Int64
    /// How many rows have been read, good and bad.
    public var rowsRead: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(phase: SongImportProgressPhase?, bytesRead: Int64, totalBytes: Int64, rowsRead: Int64) {
        self.phase = phase
        self.bytesRead = bytesRead
        self.totalBytes = totalBytes
        self.rowsRead = rowsRead
    }
}

extension SongImportProgress {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"phase\":")
        if let present = phase {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal(",\"bytesRead\":")
        writer.integer(bytesRead)
        writer.literal(",\"totalBytes\":")
        writer.integer(totalBytes)
        writer.literal(",\"rowsRead\":")
        writer.integer(rowsRead)
        writer.literal("}")
    }
}
