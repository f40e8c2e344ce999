// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Where somebody is signed in.
///
/// Contract: `openapi/components/schemas/Session.yaml:1`
public struct Session: Sendable, Equatable {
    /// The session's id.
    public var id: UUID
    /// When it began.
    public var createdAt: Timestamp
    /// When it last got tokens.
    public var lastUsedAt: Timestamp
    /// When it ends unless it is used before.
    public var expiresAt: Timestamp
    /// The network address that it last got tokens from.
    public var ipAddress: String
    /// What the client called itself.
    public var userAgent: String?
    /// How the user proved who they are (RFC 8176).
    public var methods: [String]
    /// Whether it is the session that asks.
    public var current: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: UUID,
        createdAt: Timestamp,
        lastUsedAt: Timestamp,
        expiresAt: Timestamp,
        ipAddress: String,
        userAgent: String?,
        methods: [String],
        current: Bool
    ) {
        self.id = id
        self.createdAt = createdAt
        self.lastUsedAt = lastUsedAt
        self.expiresAt = expiresAt
        self.ipAddress = ipAddress
        self.userAgent = userAgent
        self.methods = methods
        self.current = current
    }
}

extension Session {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"createdAt\":")
        writer.timestamp(createdAt)
        writer.literal(",\"lastUsedAt\":")
        writer.timestamp(lastUsedAt)
        writer.literal(",\"expiresAt\":")
        writer.timestamp(expiresAt)
        writer.literal(",\"ipAddress\":")
        writer.string(ipAddress)
        writer.literal(",\"userAgent\":")
        if let present = userAgent {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"methods\":")
        writer.literal("[")
        for (index, item) in methods.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
        writer.literal(",\"current\":")
        writer.bool(current)
        writer.literal("}")
    }
}
