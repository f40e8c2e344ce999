// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whether the file is being read or its songs are being written; null where neither is.
///
/// Contract: `openapi/components/schemas/SongImportProgress.yaml:6`
public enum SongImportProgressPhase: String, StringEnumeration {
    case reading = "reading"
    case writing = "writing"
}

extension SongImportProgressPhase {
    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .reading: writer.literal("\"reading\"")
        case .writing: writer.literal("\"writing\"")
        }
    }
}
