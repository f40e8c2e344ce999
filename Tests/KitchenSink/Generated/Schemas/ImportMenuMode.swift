// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What becomes of the old menu.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:327`
public enum ImportMenuMode: String, StringEnumeration {
    case append = "append"
    case replace = "replace"
}

extension ImportMenuMode {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> ImportMenuMode? {
        reader.enumeration(ImportMenuMode.self)
    }
}
