// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Contract: `openapi/paths/public/venues.yaml:106`
public enum ListPublicVenuesOrder: String, StringEnumeration {
    case asc = "asc"
    case desc = "desc"
}

extension ListPublicVenuesOrder {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> ListPublicVenuesOrder? {
        reader.enumeration(ListPublicVenuesOrder.self)
    }
}
