// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What the account is for: running venues, or singing.
///
/// Contract: `openapi/components/schemas/AccountType.yaml:1`
public enum AccountType: String, StringEnumeration {
    case customer = "customer"
    case singer = "singer"
}

extension AccountType {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> AccountType? {
        reader.enumeration(AccountType.self)
    }
}
