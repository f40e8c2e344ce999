// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The proof of who is there. Without a password the session must have been authenticated in the
/// last ten minutes.
///
/// Contract: `openapi/components/schemas/SessionProof.yaml:1`
public struct SessionProof: Sendable, Equatable {
    /// The account's password.
    public var password: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(password: String? = nil) {
        self.password = password
    }
}

extension SessionProof {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> SessionProof? {
        guard reader.beginObject() else { return nil }
        var password: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("password") {
                guard reader.once(1 << 0, &seen) else { continue }
                password = reader.string(min: 1, max: 1024)
            } else {
                reader.unknownMember()
            }
        }
        return SessionProof(password: password)
    }
}
