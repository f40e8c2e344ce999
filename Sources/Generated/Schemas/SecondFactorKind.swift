// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A factor that is on or off: an authenticator app, or text messages.
///
/// Contract: `openapi/components/schemas/SecondFactorKind.yaml:1`
public enum SecondFactorKind: String, StringEnumeration {
    case totp = "totp"
    case sms = "sms"
}

extension SecondFactorKind {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> SecondFactorKind? {
        reader.enumeration(SecondFactorKind.self)
    }
}
