// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Where an import stands.
///
/// Contract: `openapi/components/schemas/SongImportState.yaml:1`
public enum SongImportState: String, StringEnumeration {
    case queued = "queued"
    case running = "running"
    case completed = "completed"
    case failed = "failed"
}

extension SongImportState {
    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .queued: writer.literal("\"queued\"")
        case .running: writer.literal("\"running\"")
        case .completed: writer.literal("\"completed\"")
        case .failed: writer.literal("\"failed\"")
        }
    }
}
