// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One proof of who is there; `method` tells which.
///
/// Contract: `openapi/components/schemas/AuthenticationProof.yaml:1`
public enum AuthenticationProof: Sendable, Equatable {
    /// `method` is `password`.
    case password(PasswordProof)
    /// `method` is `totp`.
    case totp(AppCodeProof)
    /// `method` is `sms`.
    case sms(TextCodeProof)
    /// `method` is `provider`.
    case provider(IdentityTokenProof)
}

extension AuthenticationProof {
    /// Reads the case that the discriminator names and checks it as that.
    static func decode(from reader: inout JSONReader) -> AuthenticationProof? {
        guard let tag = reader.discriminator("method") else {
            reader.skipValue()
            return nil
        }
        switch tag {
        case "password":
            return PasswordProof.decode(from: &reader).map(AuthenticationProof.password)
        case "totp":
            return AppCodeProof.decode(from: &reader).map(AuthenticationProof.totp)
        case "sms":
            return TextCodeProof.decode(from: &reader).map(AuthenticationProof.sms)
        case "provider":
            return IdentityTokenProof.decode(from: &reader).map(AuthenticationProof.provider)
        default:
            reader.refuseTag(of: "method", known: "password, totp, sms, provider")
            reader.skipValue()
            return nil
        }
    }
}
