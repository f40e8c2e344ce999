// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Your profile as a singer; null when there is none.
///
/// Contract: `openapi/components/schemas/SingerProfileSummary.yaml:1`
public struct SingerProfileSummary: Sendable, Equatable {
    /// The profile's id.
    public var id: UUID
    /// The name on stage.
    public var nickname: String?
    /// A picture.
    public var avatarUrl: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(id: UUID, nickname: String?, avatarUrl: String?) {
        self.id = id
        self.nickname = nickname
        self.avatarUrl = avatarUrl
    }
}

extension SingerProfileSummary {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"nickname\":")
        if let present = nickname {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"avatarUrl\":")
        if let present = avatarUrl {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
