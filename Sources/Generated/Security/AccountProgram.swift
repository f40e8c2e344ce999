// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A caller that `apiKey` recognised.
///
/// Contract: `openapi/components/security/apiKey.yaml:1`
public struct AccountProgram: Principal, Equatable {
    public var id: UUID
    public var accountId: UUID
    public var scopes: [String]

    /// Describes the caller.
    public init(id: UUID, accountId: UUID, scopes: [String]) {
        self.id = id
        self.accountId = accountId
        self.scopes = scopes
    }

    /// The first property tells callers apart.
    public var identity: String { "apiKey:\(id)" }
}
