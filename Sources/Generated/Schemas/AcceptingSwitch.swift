// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whether requests are taken.
///
/// Contract: `openapi/components/schemas/AcceptingSwitch.yaml:1`
public struct AcceptingSwitch: Sendable, Equatable {
    /// Whether song requests are taken from now on.
    public var acceptingRequests: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(acceptingRequests: Bool) {
        self.acceptingRequests = acceptingRequests
    }
}

extension AcceptingSwitch {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> AcceptingSwitch? {
        guard reader.beginObject() else { return nil }
        var acceptingRequests: Bool?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("acceptingRequests") {
                guard reader.once(1 << 0, &seen) else { continue }
                acceptingRequests = reader.bool()
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("acceptingRequests") }
        guard let acceptingRequests else { return nil }
        return AcceptingSwitch(acceptingRequests: acceptingRequests)
    }
}
