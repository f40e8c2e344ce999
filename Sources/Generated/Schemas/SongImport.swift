// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// An import.
///
/// Contract: `openapi/components/schemas/SongImport.yaml:1`
public struct SongImport: Sendable, Equatable {
    /// The import's id.
    public var jobId: UUID
    /// The number that the system had.
    public var systemId: Int32
    /// The name of the file, as it was sent; null where there was none.
    public var fileName: String?
    /// What becomes of the songs that the system has: they stay, or the file takes their place.
    public var mode: SongImportMode
    /// Whether nothing is changed.
    public var dryRun: Bool
    /// Where an import stands.
    public var state: SongImportState
    /// How far an import is; written once a second.
    public var progress: SongImportProgress
    /// What became of the rows, or what would become of them. `rows` is the sum of `inserted`,
    /// `updated`, `unchanged`, `duplicates` and `invalid`.
    public var counts: SongImportCounts
    /// How the file was read; null before that is known.
    public var file: SongFile?
    /// What was put right.
    public var warnings: [SongImportWarning]
    /// All errors of rows; a row may have several.
    public var errorCount: Int64
    /// Why it failed; null where it did not.
    public var failure: SongImportFailure?
    /// When the file had come.
    public var createdAt: Timestamp
    /// When a job began to read it.
    public var startedAt: Timestamp?
    /// When it was done or had failed.
    public var finishedAt: Timestamp?
    /// The first hundred errors of rows, in the order of the file.
    public var errors: [SongImportError]
    /// Whether there are more errors than these.
    public var errorsTruncated: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        jobId: UUID,
        systemId: Int32,
        fileName: String?,
        mode: SongImportMode = .append,
        dryRun: Bool,
        state: SongImportState,
        progress: SongImportProgress,
        counts: SongImportCounts,
        file: SongFile?,
        warnings: [SongImportWarning],
        errorCount: Int64,
        failure: SongImportFailure?,
        createdAt: Timestamp,
        startedAt: Timestamp?,
        finishedAt: Timestamp?,
        errors: [SongImportError],
        errorsTruncated: Bool
    ) {
        self.jobId = jobId
        self.systemId = systemId
        self.fileName = fileName
        self.mode = mode
        self.dryRun = dryRun
        self.state = state
        self.progress = progress
        self.counts = counts
        self.file = file
        self.warnings = warnings
        self.errorCount = errorCount
        self.failure = failure
        self.createdAt = createdAt
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.errors = errors
        self.errorsTruncated = errorsTruncated
    }
}

extension SongImport {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"jobId\":")
        writer.uuid(jobId)
        writer.literal(",\"systemId\":")
        writer.integer(systemId)
        writer.literal(",\"fileName\":")
        if let present = fileName {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"mode\":")
        mode.encode(to: &writer)
        writer.literal(",\"dryRun\":")
        writer.bool(dryRun)
        writer.literal(",\"state\":")
        state.encode(to: &writer)
        writer.literal(",\"progress\":")
        progress.encode(to: &writer)
        writer.literal(",\"counts\":")
        counts.encode(to: &writer)
        writer.literal(",\"file\":")
        if let present = file {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal(",\"warnings\":")
        writer.literal("[")
        for (index, item) in warnings.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"errorCount\":")
        writer.integer(errorCount)
        writer.literal(",\"failure\":")
        if let present = failure {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal(",\"createdAt\":")
        writer.timestamp(createdAt)
        writer.literal(",\"startedAt\":")
        if let present = startedAt {
            writer.timestamp(present)
        } else {
            writer.null()
        }
        writer.literal(",\"finishedAt\":")
        if let present = finishedAt {
            writer.timestamp(present)
        } else {
            writer.null()
        }
        writer.literal(",\"errors\":")
        writer.literal("[")
        for (index, item) in errors.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"errorsTruncated\":")
        writer.bool(errorsTruncated)
        writer.literal("}")
    }
}
