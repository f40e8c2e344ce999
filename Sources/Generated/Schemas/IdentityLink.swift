// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How the account with the provider is shown; `kind` tells which.
///
/// Contract: `openapi/components/schemas/IdentityLink.yaml:1`
public enum IdentityLink: Sendable, Equatable {
    /// `kind` is `token`.
    case token(TokenLink)
    /// `kind` is `redirect`.
    case redirect(RedirectLink)
    /// `kind` is `code`.
    case code(CodeLink)
}

extension IdentityLink {
    /// Reads the case that the discriminator names and checks it as that.
    static func decode(from reader: inout JSONReader) -> IdentityLink? {
        guard let tag = reader.discriminator("kind") else {
            reader.skipValue()
            return nil
        }
        switch tag {
        case "token":
            return TokenLink.decode(from: &reader).map(IdentityLink.token)
        case "redirect":
            return RedirectLink.decode(from: &reader).map(IdentityLink.redirect)
        case "code":
            return CodeLink.decode(from: &reader).map(IdentityLink.code)
        default:
            reader.refuseTag(of: "kind", known: "token, redirect, code")
            reader.skipValue()
            return nil
        }
    }
}
