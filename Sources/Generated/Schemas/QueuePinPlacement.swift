// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Where a host has put a request.
///
/// Contract: `openapi/components/schemas/QueuePinPlacement.yaml:1`
public enum QueuePinPlacement: String, StringEnumeration {
    case next = "next"
    case place = "place"
    case after = "after"
    case before = "before"
    case between = "between"
}

extension QueuePinPlacement {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> QueuePinPlacement? {
        reader.enumeration(QueuePinPlacement.self)
    }
}
