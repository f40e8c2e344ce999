// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A new password, with the present one.
///
/// Contract: `openapi/components/schemas/PasswordChange.yaml:1`
public struct PasswordChange: Sendable, Equatable {
    /// The present password. Only an account that has none may leave it out; its session must have
    /// been authenticated in the last ten minutes.
    public var currentPassword: String?
    /// At least 8 characters (code points), any of Unicode; neither common nor made of your own
    /// name or address, and not the present one.
    public var newPassword: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(currentPassword: String? = nil, newPassword: String) {
        self.currentPassword = currentPassword
        self.newPassword = newPassword
    }
}

extension PasswordChange {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> PasswordChange? {
        guard reader.beginObject() else { return nil }
        var currentPassword: String?
        var newPassword: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("currentPassword") {
                guard reader.once(1 << 0, &seen) else { continue }
                currentPassword = reader.string(min: 1, max: 1024)
            } else if reader.keyIs("newPassword") {
                guard reader.once(1 << 1, &seen) else { continue }
                newPassword = reader.string(min: 8, max: 128)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 1) == 0 { reader.missing("newPassword") }
        guard let newPassword else { return nil }
        return PasswordChange(currentPassword: currentPassword, newPassword: newPassword)
    }
}
