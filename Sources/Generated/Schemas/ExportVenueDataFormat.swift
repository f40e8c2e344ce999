// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Contract: `openapi/components/parameters/VenueExportFormat.yaml:5`
public enum ExportVenueDataFormat: String, StringEnumeration {
    case json = "json"
    case csv = "csv"
}

extension ExportVenueDataFormat {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> ExportVenueDataFormat? {
        reader.enumeration(ExportVenueDataFormat.self)
    }
}
