// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `pending` waits in the queue, `performing` is on stage; `performed`, `cancelled` and `skipped`
/// are over.
///
/// Contract: `openapi/components/schemas/SongRequestStatus.yaml:1`
public enum SongRequestStatus: String, StringEnumeration {
    case pending = "pending"
    case performing = "performing"
    case performed = "performed"
    case cancelled = "cancelled"
    case skipped = "skipped"
}

extension SongRequestStatus {
    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .pending: writer.literal("\"pending\"")
        case .performing: writer.literal("\"performing\"")
        case .performed: writer.literal("\"performed\"")
        case .cancelled: writer.literal("\"cancelled\"")
        case .skipped: writer.literal("\"skipped\"")
        }
    }
}
