// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Why it cannot: another venue has it or had it, or it is kept for the platform; null where it
/// can.
///
/// Contract: `openapi/components/schemas/UrlNameObstacle.yaml:1`
public enum UrlNameObstacle: String, StringEnumeration {
    case taken = "taken"
    case reserved = "reserved"
}

extension UrlNameObstacle {
    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .taken: writer.literal("\"taken\"")
        case .reserved: writer.literal("\"reserved\"")
        }
    }
}
