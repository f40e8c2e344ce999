// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A mailed token with the new password.
///
/// Contract: `openapi/components/schemas/PasswordReset.yaml:1`
public struct PasswordReset: Sendable, Equatable {
    /// What stands behind `#token=` in the link.
    public var token: String
    /// At least 8 characters (code points), any of Unicode; neither common nor made of your own
    /// name or address.
    public var newPassword: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(token: String, newPassword: String) {
        self.token = token
        self.newPassword = newPassword
    }
}

extension PasswordReset {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> PasswordReset? {
        guard reader.beginObject() else { return nil }
        var token: String?
        var newPassword: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("token") {
                guard reader.once(1 << 0, &seen) else { continue }
                token = reader.string(min: 43, max: 43, pattern: Patterns.sessionTokensRefreshToken)
            } else if reader.keyIs("newPassword") {
                guard reader.once(1 << 1, &seen) else { continue }
                newPassword = reader.string(min: 8, max: 128)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("token") }
        if seen & (1 << 1) == 0 { reader.missing("newPassword") }
        guard let token, let newPassword else { return nil }
        return PasswordReset(token: token, newPassword: newPassword)
    }
}
