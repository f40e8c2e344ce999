// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A kiosk to register.
///
/// Contract: `openapi/components/schemas/NewKiosk.yaml:1`
public struct NewKiosk: Sendable, Equatable {
    /// What it is called.
    public var name: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(name: String) {
        self.name = name
    }
}

extension NewKiosk {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> NewKiosk? {
        guard reader.beginObject() else { return nil }
        var name: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("name") {
                guard reader.once(1 << 0, &seen) else { continue }
                name = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("name") }
        guard let name else { return nil }
        return NewKiosk(name: name)
    }
}
