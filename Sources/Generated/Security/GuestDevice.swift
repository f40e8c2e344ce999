// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A caller that `guestDevice` recognised.
///
/// Contract: `openapi/components/security/guestDevice.yaml:1`
public struct GuestDevice: Principal, Equatable {
    public var id: UUID

    /// Describes the caller.
    public init(id: UUID) {
        self.id = id
    }

    /// The first property tells callers apart.
    public var identity: String { "guestDevice:\(id)" }
}
