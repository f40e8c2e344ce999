// Generated from Benchmarks/contract/bench.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The server's state.
///
/// Contract: `Benchmarks/contract/bench.yaml:155`
public struct Health: Sendable, Equatable {

    /// Puts the value together; the contract's constraints are not checked here.
    public init() {
    }
}

extension Health {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"status\":")
        writer.literal("\"ok\"")
        writer.literal("}")
    }
}
