// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:217`
public enum PayBillMethod: String, StringEnumeration {
    case cash = "cash"
    case card = "card"
}

extension PayBillMethod {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> PayBillMethod? {
        reader.enumeration(PayBillMethod.self)
    }
}
