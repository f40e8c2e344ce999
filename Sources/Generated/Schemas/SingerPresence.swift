// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whether a singer can be called: somebody who is away is passed over and keeps the place; the
/// requests of somebody who was removed have left the queue.
///
/// Contract: `openapi/components/schemas/SingerPresence.yaml:1`
public enum SingerPresence: String, StringEnumeration {
    case present = "present"
    case away = "away"
    case removed = "removed"
}

extension SingerPresence {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> SingerPresence? {
        reader.enumeration(SingerPresence.self)
    }

    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .present: writer.literal("\"present\"")
        case .away: writer.literal("\"away\"")
        case .removed: writer.literal("\"removed\"")
        }
    }
}
