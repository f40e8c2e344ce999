// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The password.
///
/// Contract: `openapi/components/schemas/PasswordProof.yaml:1`
public struct PasswordProof: Sendable, Equatable {
    /// The account's password.
    public var password: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(password: String) {
        self.password = password
    }
}

extension PasswordProof {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> PasswordProof? {
        guard reader.beginObject() else { return nil }
        var password: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("method") {
                guard reader.once(1 << 0, &seen) else { continue }
                _ = reader.constant("password")
            } else if reader.keyIs("password") {
                guard reader.once(1 << 1, &seen) else { continue }
                password = reader.string(min: 1, max: 1024)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("method") }
        if seen & (1 << 1) == 0 { reader.missing("password") }
        guard let password else { return nil }
        return PasswordProof(password: password)
    }
}
