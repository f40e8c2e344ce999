// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whether the server can do its work.
///
/// Contract: `openapi/components/schemas/ReadinessStatus.yaml:1`
public enum ReadinessStatus: String, StringEnumeration {
    case ready = "ready"
    case notReady = "not_ready"
}

extension ReadinessStatus {
    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .ready: writer.literal("\"ready\"")
        case .notReady: writer.literal("\"not_ready\"")
        }
    }
}
