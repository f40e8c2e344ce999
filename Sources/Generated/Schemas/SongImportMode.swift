// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What becomes of the songs that the system has: they stay, or the file takes their place.
///
/// Contract: `openapi/components/schemas/SongImportMode.yaml:1`
public enum SongImportMode: String, StringEnumeration {
    case append = "append"
    case replace = "replace"
}

extension SongImportMode {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> SongImportMode? {
        reader.enumeration(SongImportMode.self)
    }

    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .append: writer.literal("\"append\"")
        case .replace: writer.literal("\"replace\"")
        }
    }
}
