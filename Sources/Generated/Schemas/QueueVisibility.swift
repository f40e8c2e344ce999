// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What of a queue everybody may see.
///
/// Contract: `openapi/components/schemas/QueueVisibility.yaml:1`
public enum QueueVisibility: String, StringEnumeration {
    case nothing = "nothing"
    case names = "names"
    case songs = "songs"
    case both = "both"
}

extension QueueVisibility {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> QueueVisibility? {
        reader.enumeration(QueueVisibility.self)
    }

    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .nothing: writer.literal("\"nothing\"")
        case .names: writer.literal("\"names\"")
        case .songs: writer.literal("\"songs\"")
        case .both: writer.literal("\"both\"")
        }
    }
}
