// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A venue's kiosks.
///
/// Contract: `openapi/components/schemas/KioskList.yaml:1`
public struct KioskList: Sendable, Equatable {
    /// The kiosks by name.
    public var kiosks: [Kiosk]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(kiosks: [Kiosk]) {
        self.kiosks = kiosks
    }
}

extension KioskList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"kiosks\":")
        writer.literal("[")
        for (index, item) in kiosks.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
