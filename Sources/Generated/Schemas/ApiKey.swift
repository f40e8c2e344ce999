// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A key for programs, without its secret.
///
/// Contract: `openapi/components/schemas/ApiKey.yaml:1`
public struct ApiKey: Sendable, Equatable {
    /// The key's id.
    public var id: UUID
    /// What it is called.
    public var name: String?
    /// What it is for.
    public var description: String
    /// The first characters behind `sk_live_`, to tell keys apart.
    public var prefix: String
    /// What it may do.
    public var scopes: [ApiKeyScope]
    /// Whether a key works: a suspended one can be made active again, a revoked or expired one
    /// never.
    public var status: ApiKeyStatus
    /// When it stops; null for never.
    public var expiresAt: Timestamp?
    /// When it was last used, to about a minute.
    public var lastUsedAt: Timestamp?
    /// When it was made.
    public var createdAt: Timestamp
    /// When it was last changed.
    public var updatedAt: Timestamp

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: UUID,
        name: String?,
        description: String,
        prefix: String,
        scopes: [ApiKeyScope],
        status: ApiKeyStatus,
        expiresAt: Timestamp?,
        lastUsedAt: Timestamp?,
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.prefix = prefix
        self.scopes = scopes
        self.status = status
        self.expiresAt = expiresAt
        self.lastUsedAt = lastUsedAt
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

extension ApiKey {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"name\":")
        if let present = name {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"description\":")
        writer.string(description)
        writer.literal(",\"prefix\":")
        writer.string(prefix)
        writer.literal(",\"scopes\":")
        writer.literal("[")
        for (index, item) in scopes.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"status\":")
        status.encode(to: &writer)
        writer.literal(",\"expiresAt\":")
        if let present = expiresAt {
            writer.timestamp(present)
        } else {
            writer.null()
        }
        writer.literal(",\"lastUsedAt\":")
        if let present = lastUsedAt {
            writer.timestamp(present)
        } else {
            writer.null()
        }
        writer.literal(",\"createdAt\":")
        writer.timestamp(createdAt)
        writer.literal(",\"updatedAt\":")
        writer.timestamp(updatedAt)
        writer.literal("}")
    }
}
