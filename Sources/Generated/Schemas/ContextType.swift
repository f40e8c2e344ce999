// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A profile that runs venues, or one that sings.
///
/// Contract: `openapi/components/schemas/ContextType.yaml:1`
public enum ContextType: String, StringEnumeration {
    case customer = "customer"
    case singer = "singer"
}

extension ContextType {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> ContextType? {
        reader.enumeration(ContextType.self)
    }

    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .customer: writer.literal("\"customer\"")
        case .singer: writer.literal("\"singer\"")
        }
    }
}
