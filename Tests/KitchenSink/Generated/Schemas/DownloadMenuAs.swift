// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Contract: `Tests/KitchenSink/openapi.yaml:359`
public enum DownloadMenuAs: String, StringEnumeration {
    case csv = "csv"
    case json = "json"
}

extension DownloadMenuAs {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> DownloadMenuAs? {
        reader.enumeration(DownloadMenuAs.self)
    }
}
