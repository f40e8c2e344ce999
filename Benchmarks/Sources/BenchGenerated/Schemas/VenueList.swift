// Generated from Benchmarks/contract/bench.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A list of venues.
///
/// Contract: `Benchmarks/contract/bench.yaml:210`
public struct VenueList: Sendable, Equatable {
    /// The venues.
    public var venues: [Venue]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(venues: [Venue]) {
        self.venues = venues
    }
}

extension VenueList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"venues\":")
        writer.literal("[")
        for (index, item) in venues.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
