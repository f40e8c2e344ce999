// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What venues are ordered by; `distance` needs coordinates.
///
/// Contract: `openapi/components/schemas/VenueSort.yaml:1`
public enum VenueSort: String, StringEnumeration {
    case name = "name"
    case city = "city"
    case distance = "distance"
    case created = "created"
}

extension VenueSort {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> VenueSort? {
        reader.enumeration(VenueSort.self)
    }
}
