// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What the column holds.
///
/// Contract: `openapi/components/schemas/SongFileColumn.yaml:6`
public enum SongFileColumnField: String, StringEnumeration {
    case artist = "artist"
    case title = "title"
    case discId = "discId"
    case manufacturer = "manufacturer"
    case combined = "combined"
}

extension SongFileColumnField {
    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .artist: writer.literal("\"artist\"")
        case .title: writer.literal("\"title\"")
        case .discId: writer.literal("\"discId\"")
        case .manufacturer: writer.literal("\"manufacturer\"")
        case .combined: writer.literal("\"combined\"")
        }
    }
}
