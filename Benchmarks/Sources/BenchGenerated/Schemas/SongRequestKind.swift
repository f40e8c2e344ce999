// Generated from Benchmarks/contract/bench.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How many sing.
///
/// Contract: `Benchmarks/contract/bench.yaml:231`
public enum SongRequestKind: String, StringEnumeration {
    case solo = "solo"
    case duet = "duet"
    case group = "group"
}

extension SongRequestKind {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> SongRequestKind? {
        reader.enumeration(SongRequestKind.self)
    }

    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .solo: writer.literal("\"solo\"")
        case .duet: writer.literal("\"duet\"")
        case .group: writer.literal("\"group\"")
        }
    }
}
