// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What a key may do.
///
/// Contract: `openapi/components/schemas/ApiKeyScope.yaml:1`
public enum ApiKeyScope: String, StringEnumeration {
    case requestsRead = "requests:read"
    case requestsWrite = "requests:write"
    case songdbRead = "songdb:read"
    case songdbWrite = "songdb:write"
    case venuesRead = "venues:read"
    case venuesWrite = "venues:write"
    case systemsRead = "systems:read"
}

extension ApiKeyScope {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> ApiKeyScope? {
        reader.enumeration(ApiKeyScope.self)
    }

    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .requestsRead: writer.literal("\"requests:read\"")
        case .requestsWrite: writer.literal("\"requests:write\"")
        case .songdbRead: writer.literal("\"songdb:read\"")
        case .songdbWrite: writer.literal("\"songdb:write\"")
        case .venuesRead: writer.literal("\"venues:read\"")
        case .venuesWrite: writer.literal("\"venues:write\"")
        case .systemsRead: writer.literal("\"systems:read\"")
        }
    }
}
