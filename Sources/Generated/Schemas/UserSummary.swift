// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Who is signed in.
///
/// Contract: `openapi/components/schemas/UserSummary.yaml:1`
public struct UserSummary: Sendable, Equatable {
    /// The user's id.
    public var id: UUID
    /// The address.
    public var email: String
    /// The name, if one was given.
    public var name: String?
    /// What the user is: `singer`, roles in tenants, roles on the platform. It tells clients what
    /// to show; what is allowed is decided by the server for each request.
    public var roles: [String]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(id: UUID, email: String, name: String?, roles: [String]) {
        self.id = id
        self.email = email
        self.name = name
        self.roles = roles
    }
}

extension UserSummary {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"email\":")
        writer.string(email)
        writer.literal(",\"name\":")
        if let present = name {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"roles\":")
        writer.literal("[")
        for (index, item) in roles.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
