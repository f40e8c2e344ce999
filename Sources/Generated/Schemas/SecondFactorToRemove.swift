// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Which factor is to be off, and the proofs.
///
/// Contract: `openapi/components/schemas/SecondFactorToRemove.yaml:1`
public struct SecondFactorToRemove: Sendable, Equatable {
    /// A factor that is on or off: an authenticator app, or text messages.
    public var method: SecondFactorKind
    /// The present code of the authenticator app, one of a text message that was asked for, or a
    /// recovery code.
    public var code: String
    /// The account's password. Without it the session must have been authenticated in the last ten
    /// minutes.
    public var password: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(method: SecondFactorKind, code: String, password: String? = nil) {
        self.method = method
        self.code = code
        self.password = password
    }
}

extension SecondFactorToRemove {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> SecondFactorToRemove? {
        guard reader.beginObject() else { return nil }
        var method: SecondFactorKind?
        var code: String?
        var password: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("method") {
                guard reader.once(1 << 0, &seen) else { continue }
                method = SecondFactorKind.decode(from: &reader)
            } else if reader.keyIs("code") {
                guard reader.once(1 << 1, &seen) else { continue }
                code = reader.string(min: 6, max: 24, pattern: Patterns.secondFactorToRemoveCode)
            } else if reader.keyIs("password") {
                guard reader.once(1 << 2, &seen) else { continue }
                password = reader.string(min: 1, max: 1024)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("method") }
        if seen & (1 << 1) == 0 { reader.missing("code") }
        guard let method, let code else { return nil }
        return SecondFactorToRemove(method: method, code: code, password: password)
    }
}
