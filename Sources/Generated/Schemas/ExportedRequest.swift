// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song request in an export.
///
/// Contract: `openapi/components/schemas/ExportedRequest.yaml:1`
public struct ExportedRequest: Sendable, Equatable {
    /// The request's id.
    public var id: Int64
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String
    /// Semitones up or down.
    public var keyChange: Int32
    /// The singer's word to the host, or the host's own.
    public var notes: String?
    /// The name that the venue shows and calls.
    public var singerName: String
    /// When it was made.
    public var requestedAt: Timestamp
    /// Whether it is over.
    public var processed: Bool
    /// When it was over.
    public var processedAt: Timestamp?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: Int64,
        artist: String,
        title: String,
        keyChange: Int32,
        notes: String?,
        singerName: String,
        requestedAt: Timestamp,
        processed: Bool,
        processedAt: Timestamp?
    ) {
        self.id = id
        self.artist = artist
        self.title = title
        self.keyChange = keyChange
        self.notes = notes
        self.singerName = singerName
        self.requestedAt = requestedAt
        self.processed = processed
        self.processedAt = processedAt
    }
}

extension ExportedRequest {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.integer(id)
        writer.literal(",\"artist\":")
        writer.string(artist)
        writer.literal(",\"title\":")
        writer.string(title)
        writer.literal(",\"keyChange\":")
        writer.integer(keyChange)
        writer.literal(",\"notes\":")
        if let present = notes {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"singerName\":")
        writer.string(singerName)
        writer.literal(",\"requestedAt\":")
        writer.timestamp(requestedAt)
        writer.literal(",\"processed\":")
        writer.bool(processed)
        writer.literal(",\"processedAt\":")
        if let present = processedAt {
            writer.timestamp(present)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
