// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A caller that `bearer` recognised.
///
/// Contract: `openapi/components/security/bearer.yaml:1`
public struct SignedInUser: Principal, Equatable {
    public var id: UUID
    public var sessionId: UUID
    public var tokenId: UUID
    public var authenticatedAt: Int64
    public var methods: Int32
    public var customerId: UUID?
    public var singerId: UUID?

    /// Describes the caller.
    public init(
        id: UUID,
        sessionId: UUID,
        tokenId: UUID,
        authenticatedAt: Int64,
        methods: Int32,
        customerId: UUID?,
        singerId: UUID?
    ) {
        self.id = id
        self.sessionId = sessionId
        self.tokenId = tokenId
        self.authenticatedAt = authenticatedAt
        self.methods = methods
        self.customerId = customerId
        self.singerId = singerId
    }

    /// The first property tells callers apart.
    public var identity: String { "bearer:\(id)" }
}
