// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What Apple sends.
///
/// Contract: `openapi/components/schemas/AppleNotice.yaml:1`
public struct AppleNotice: Sendable, Equatable {
    /// A signed token that tells what happened.
    public var payload: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(payload: String) {
        self.payload = payload
    }
}

extension AppleNotice {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> AppleNotice? {
        guard reader.beginObject() else { return nil }
        var payload: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("payload") {
                guard reader.once(1 << 0, &seen) else { continue }
                payload = reader.string(min: 16, max: 8192)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("payload") }
        guard let payload else { return nil }
        return AppleNotice(payload: payload)
    }
}
