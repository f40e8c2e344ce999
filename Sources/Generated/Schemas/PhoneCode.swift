// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The code of a text message.
///
/// Contract: `openapi/components/schemas/PhoneCode.yaml:1`
public struct PhoneCode: Sendable, Equatable {
    /// The six digits.
    public var code: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(code: String) {
        self.code = code
    }
}

extension PhoneCode {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> PhoneCode? {
        guard reader.beginObject() else { return nil }
        var code: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("code") {
                guard reader.once(1 << 0, &seen) else { continue }
                code = reader.string(min: 6, max: 6, pattern: Patterns.appCodeProofCode)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("code") }
        guard let code else { return nil }
        return PhoneCode(code: code)
    }
}
