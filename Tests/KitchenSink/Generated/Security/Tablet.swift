// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A caller that `tablet` recognised.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:521`
public struct Tablet: Principal, Equatable {
    public var number: Int32

    /// Describes the caller.
    public init(number: Int32) {
        self.number = number
    }

    /// The first property tells callers apart.
    public var identity: String { "tablet:\(number)" }
}
