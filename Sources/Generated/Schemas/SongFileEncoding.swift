// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How a text file's characters are written. Without it, that is found out.
///
/// Contract: `openapi/components/schemas/SongFileEncoding.yaml:1`
public enum SongFileEncoding: String, StringEnumeration {
    case utf8 = "UTF-8"
    case utf16LE = "UTF-16LE"
    case utf16BE = "UTF-16BE"
    case windows1252 = "windows-1252"
}

extension SongFileEncoding {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> SongFileEncoding? {
        reader.enumeration(SongFileEncoding.self)
    }
}
