// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A second factor: a code of an authenticator app, of a text message, or a recovery code.
///
/// Contract: `openapi/components/schemas/TwoFactorMethod.yaml:1`
public enum TwoFactorMethod: String, StringEnumeration {
    case totp = "totp"
    case sms = "sms"
    case backup = "backup"
}

extension TwoFactorMethod {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> TwoFactorMethod? {
        reader.enumeration(TwoFactorMethod.self)
    }

    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .totp: writer.literal("\"totp\"")
        case .sms: writer.literal("\"sms\"")
        case .backup: writer.literal("\"backup\"")
        }
    }
}
