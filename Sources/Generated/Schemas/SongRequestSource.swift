// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How a request came.
///
/// Contract: `openapi/components/schemas/SongRequestSource.yaml:1`
public enum SongRequestSource: String, StringEnumeration {
    case guest = "guest"
    case singer = "singer"
    case kiosk = "kiosk"
    case host = "host"
    case api = "api"
    case openkj = "openkj"
}

extension SongRequestSource {
    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .guest: writer.literal("\"guest\"")
        case .singer: writer.literal("\"singer\"")
        case .kiosk: writer.literal("\"kiosk\"")
        case .host: writer.literal("\"host\"")
        case .api: writer.literal("\"api\"")
        case .openkj: writer.literal("\"openkj\"")
        }
    }
}
