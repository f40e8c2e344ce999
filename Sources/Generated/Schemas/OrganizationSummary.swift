// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// An account whose team you belong to.
///
/// Contract: `openapi/components/schemas/OrganizationSummary.yaml:1`
public struct OrganizationSummary: Sendable, Equatable {
    /// The id of the customer's profile.
    public var id: UUID
    /// What it is called.
    public var name: String
    /// Your role in it.
    public var role: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(id: UUID, name: String, role: String) {
        self.id = id
        self.name = name
        self.role = role
    }
}

extension OrganizationSummary {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal(",\"role\":")
        writer.string(role)
        writer.literal("}")
    }
}
