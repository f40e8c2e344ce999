// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A code of a text message that was asked for.
///
/// Contract: `openapi/components/schemas/TextCodeProof.yaml:1`
public struct TextCodeProof: Sendable, Equatable {
    /// The code of the message.
    public var code: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(code: String) {
        self.code = code
    }
}

extension TextCodeProof {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> TextCodeProof? {
        guard reader.beginObject() else { return nil }
        var code: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("method") {
                guard reader.once(1 << 0, &seen) else { continue }
                _ = reader.constant("sms")
            } else if reader.keyIs("code") {
                guard reader.once(1 << 1, &seen) else { continue }
                code = reader.string(min: 6, max: 6, pattern: Patterns.appCodeProofCode)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("method") }
        if seen & (1 << 1) == 0 { reader.missing("code") }
        guard let code else { return nil }
        return TextCodeProof(code: code)
    }
}
