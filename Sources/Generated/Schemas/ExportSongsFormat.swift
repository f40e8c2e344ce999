// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Contract: `openapi/paths/customer/songdb-export.yaml:22`
public enum ExportSongsFormat: String, StringEnumeration {
    case csv = "csv"
    case xlsx = "xlsx"
    case json = "json"
    case txt = "txt"
}

extension ExportSongsFormat {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> ExportSongsFormat? {
        reader.enumeration(ExportSongsFormat.self)
    }
}
