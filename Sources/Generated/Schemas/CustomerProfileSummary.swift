// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Your own account that runs venues; null when there is none.
///
/// Contract: `openapi/components/schemas/CustomerProfileSummary.yaml:1`
public struct CustomerProfileSummary: Sendable, Equatable {
    /// The profile's id.
    public var id: UUID
    /// The legal name.
    public var legalBusinessName: String?
    /// The name it does business under.
    public var dbaName: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(id: UUID, legalBusinessName: String?, dbaName: String?) {
        self.id = id
        self.legalBusinessName = legalBusinessName
        self.dbaName = dbaName
    }
}

extension CustomerProfileSummary {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"legalBusinessName\":")
        if let present = legalBusinessName {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"dbaName\":")
        if let present = dbaName {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
