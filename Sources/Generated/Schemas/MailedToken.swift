// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The token of a mailed link.
///
/// Contract: `openapi/components/schemas/MailedToken.yaml:1`
public struct MailedToken: Sendable, Equatable {
    /// What stands behind `#token=` in the link.
    public var token: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(token: String) {
        self.token = token
    }
}

extension MailedToken {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> MailedToken? {
        guard reader.beginObject() else { return nil }
        var token: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("token") {
                guard reader.once(1 << 0, &seen) else { continue }
                token = reader.string(min: 43, max: 43, pattern: Patterns.sessionTokensRefreshToken)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("token") }
        guard let token else { return nil }
        return MailedToken(token: token)
    }
}
