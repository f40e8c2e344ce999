// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Which sessions are to end.
///
/// Contract: `openapi/components/schemas/SessionsToEnd.yaml:1`
public struct SessionsToEnd: Sendable, Equatable {
    /// Whether the session that asks stays.
    public var exceptCurrent: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(exceptCurrent: Bool = false) {
        self.exceptCurrent = exceptCurrent
    }
}

extension SessionsToEnd {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> SessionsToEnd? {
        guard reader.beginObject() else { return nil }
        var exceptCurrent: Bool? = false
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("exceptCurrent") {
                guard reader.once(1 << 0, &seen) else { continue }
                exceptCurrent = reader.bool()
            } else {
                reader.unknownMember()
            }
        }
        guard let exceptCurrent else { return nil }
        return SessionsToEnd(exceptCurrent: exceptCurrent)
    }
}
