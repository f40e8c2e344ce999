// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A sign-in that waits for its second factor.
///
/// Contract: `openapi/components/schemas/ChallengeReference.yaml:1`
public struct ChallengeReference: Sendable, Equatable {
    /// What the sign-in answered.
    public var twoFactorToken: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(twoFactorToken: String) {
        self.twoFactorToken = twoFactorToken
    }
}

extension ChallengeReference {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> ChallengeReference? {
        guard reader.beginObject() else { return nil }
        var twoFactorToken: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("twoFactorToken") {
                guard reader.once(1 << 0, &seen) else { continue }
                twoFactorToken = reader.string(min: 43, max: 43, pattern: Patterns.sessionTokensRefreshToken)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("twoFactorToken") }
        guard let twoFactorToken else { return nil }
        return ChallengeReference(twoFactorToken: twoFactorToken)
    }
}
