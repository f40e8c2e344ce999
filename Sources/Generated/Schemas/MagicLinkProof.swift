// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A link's token with the secret of the client that asked for it.
///
/// Contract: `openapi/components/schemas/MagicLinkProof.yaml:1`
public struct MagicLinkProof: Sendable, Equatable {
    /// What stands behind `#token=` in the link.
    public var token: String
    /// What the client got when it asked.
    public var clientSecret: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(token: String, clientSecret: String) {
        self.token = token
        self.clientSecret = clientSecret
    }
}

extension MagicLinkProof {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> MagicLinkProof? {
        guard reader.beginObject() else { return nil }
        var token: String?
        var clientSecret: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("token") {
                guard reader.once(1 << 0, &seen) else { continue }
                token = reader.string(min: 43, max: 43, pattern: Patterns.sessionTokensRefreshToken)
            } else if reader.keyIs("clientSecret") {
                guard reader.once(1 << 1, &seen) else { continue }
                clientSecret = reader.string(min: 43, max: 43, pattern: Patterns.sessionTokensRefreshToken)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("token") }
        if seen & (1 << 1) == 0 { reader.missing("clientSecret") }
        guard let token, let clientSecret else { return nil }
        return MagicLinkProof(token: token, clientSecret: clientSecret)
    }
}
