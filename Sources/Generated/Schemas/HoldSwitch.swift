// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whether a request is held back.
///
/// Contract: `openapi/components/schemas/HoldSwitch.yaml:1`
public struct HoldSwitch: Sendable, Equatable {
    /// Held back, or to be called again.
    public var held: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(held: Bool) {
        self.held = held
    }
}

extension HoldSwitch {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> HoldSwitch? {
        guard reader.beginObject() else { return nil }
        var held: Bool?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("held") {
                guard reader.once(1 << 0, &seen) else { continue }
                held = reader.bool()
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("held") }
        guard let held else { return nil }
        return HoldSwitch(held: held)
    }
}
