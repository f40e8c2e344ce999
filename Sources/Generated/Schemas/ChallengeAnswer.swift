// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The second factor of a sign-in.
///
/// Contract: `openapi/components/schemas/ChallengeAnswer.yaml:1`
public struct ChallengeAnswer: Sendable, Equatable {
    /// What the sign-in answered.
    public var twoFactorToken: String
    /// A second factor: a code of an authenticator app, of a text message, or a recovery code.
    public var method: TwoFactorMethod
    /// Six digits of the app or the text message, or a recovery code; its hyphens and case count
    /// for nothing.
    public var token: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(twoFactorToken: String, method: TwoFactorMethod, token: String) {
        self.twoFactorToken = twoFactorToken
        self.method = method
        self.token = token
    }
}

extension ChallengeAnswer {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> ChallengeAnswer? {
        guard reader.beginObject() else { return nil }
        var twoFactorToken: String?
        var method: TwoFactorMethod?
        var token: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("twoFactorToken") {
                guard reader.once(1 << 0, &seen) else { continue }
                twoFactorToken = reader.string(min: 43, max: 43, pattern: Patterns.sessionTokensRefreshToken)
            } else if reader.keyIs("method") {
                guard reader.once(1 << 1, &seen) else { continue }
                method = TwoFactorMethod.decode(from: &reader)
            } else if reader.keyIs("token") {
                guard reader.once(1 << 2, &seen) else { continue }
                token = reader.string(min: 6, max: 24, pattern: Patterns.secondFactorToRemoveCode)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("twoFactorToken") }
        if seen & (1 << 1) == 0 { reader.missing("method") }
        if seen & (1 << 2) == 0 { reader.missing("token") }
        guard let twoFactorToken, let method, let token else { return nil }
        return ChallengeAnswer(twoFactorToken: twoFactorToken, method: method, token: token)
    }
}
