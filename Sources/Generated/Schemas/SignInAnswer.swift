// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Tokens, or a challenge where the account has a second factor; `kind` tells them apart.
///
/// Contract: `openapi/components/schemas/SignInAnswer.yaml:1`
public enum SignInAnswer: Sendable, Equatable {
    /// `kind` is `tokens`.
    case tokens(SessionTokens)
    /// `kind` is `two_factor`.
    case twoFactor(TwoFactorChallenge)
}

extension SignInAnswer {
    /// Writes the value of whichever case it is.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .tokens(let value): value.encode(to: &writer)
        case .twoFactor(let value): value.encode(to: &writer)
        }
    }
}
