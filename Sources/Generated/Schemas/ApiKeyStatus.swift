// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whether a key works: a suspended one can be made active again, a revoked or expired one never.
///
/// Contract: `openapi/components/schemas/ApiKeyStatus.yaml:1`
public enum ApiKeyStatus: String, StringEnumeration {
    case active = "active"
    case revoked = "revoked"
    case expired = "expired"
    case suspended = "suspended"
}

extension ApiKeyStatus {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> ApiKeyStatus? {
        reader.enumeration(ApiKeyStatus.self)
    }

    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .active: writer.literal("\"active\"")
        case .revoked: writer.literal("\"revoked\"")
        case .expired: writer.literal("\"expired\"")
        case .suspended: writer.literal("\"suspended\"")
        }
    }
}
