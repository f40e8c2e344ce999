// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What kind of file a catalogue is. Without it, that is found out from the content, the name and
/// the media type.
///
/// Contract: `openapi/components/schemas/SongFileFormat.yaml:1`
public enum SongFileFormat: String, StringEnumeration {
    case csv = "csv"
    case tsv = "tsv"
    case txt = "txt"
    case xlsx = "xlsx"
    case json = "json"
}

extension SongFileFormat {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> SongFileFormat? {
        reader.enumeration(SongFileFormat.self)
    }

    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .csv: writer.literal("\"csv\"")
        case .tsv: writer.literal("\"tsv\"")
        case .txt: writer.literal("\"txt\"")
        case .xlsx: writer.literal("\"xlsx\"")
        case .json: writer.literal("\"json\"")
        }
    }
}
