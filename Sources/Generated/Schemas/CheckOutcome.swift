// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How a check went.
///
/// Contract: `openapi/components/schemas/CheckOutcome.yaml:1`
public enum CheckOutcome: String, StringEnumeration {
    case pass = "pass"
    case fail = "fail"
}

extension CheckOutcome {
    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .pass: writer.literal("\"pass\"")
        case .fail: writer.literal("\"fail\"")
        }
    }
}
