// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What to ask for an import by.
///
/// Contract: `openapi/components/schemas/SongImportTicket.yaml:1`
public struct SongImportTicket: Sendable, Equatable {
    /// The import's id.
    public var jobId: UUID
    /// What happens now.
    public var message: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(jobId: UUID, message: String) {
        self.jobId = jobId
        self.message = message
    }
}

extension SongImportTicket {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"jobId\":")
        writer.uuid(jobId)
        writer.literal(",\"message\":")
        writer.string(message)
        writer.literal("}")
    }
}
