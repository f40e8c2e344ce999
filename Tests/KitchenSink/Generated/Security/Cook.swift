// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A caller that `cookToken` recognised.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:512`
public struct Cook: Principal, Equatable {
    public var id: UUID
    public var name: String

    /// Describes the caller.
    public init(id: UUID, name: String) {
        self.id = id
        self.name = name
    }

    /// The first property tells callers apart.
    public var identity: String { "cookToken:\(id)" }
}
