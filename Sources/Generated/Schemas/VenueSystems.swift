// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whose songs a venue offers.
///
/// Contract: `openapi/components/schemas/VenueSystems.yaml:1`
public struct VenueSystems: Sendable, Equatable {
    /// The karaoke systems. None means all of the account's.
    public var systems: [KaraokeSystem]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(systems: [KaraokeSystem]) {
        self.systems = systems
    }
}

extension VenueSystems {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"systems\":")
        writer.literal("[")
        for (index, item) in systems.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
