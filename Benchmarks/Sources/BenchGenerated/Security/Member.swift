// Generated from Benchmarks/contract/bench.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A caller that `bearer` recognised.
///
/// Contract: `Benchmarks/contract/bench.yaml:134`
public struct Member: Principal, Equatable {
    public var id: UUID

    /// Describes the caller.
    public init(id: UUID) {
        self.id = id
    }

    /// The first property tells callers apart.
    public var identity: String { "bearer:\(id)" }
}
