// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A request as the programs of its account see it.
///
/// Contract: `openapi/components/schemas/InterfaceRequest.yaml:1`
public struct InterfaceRequest: Sendable, Equatable {
    /// The request's id.
    public var id: Int64
    /// The venue.
    public var venueId: UUID
    /// Its name.
    public var venueName: String
    /// Who sings; `Guest` where that is not known.
    public var singer: String
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String
    /// Semitones up or down.
    public var keyChange: Int32
    /// `pending` waits in the queue, `performing` is on stage; `performed`, `cancelled` and
    /// `skipped` are over.
    public var status: SongRequestStatus
    /// Whether it is over.
    public var processed: Bool
    /// When it was asked for.
    public var requestedAt: Timestamp
    /// When it was over; null while it is not.
    public var processedAt: Timestamp?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: Int64,
        venueId: UUID,
        venueName: String,
        singer: String,
        artist: String,
        title: String,
        keyChange: Int32,
        status: SongRequestStatus,
        processed: Bool,
        requestedAt: Timestamp,
        processedAt: Timestamp?
    ) {
        self.id = id
        self.venueId = venueId
        self.venueName = venueName
        self.singer = singer
        self.artist = artist
        self.title = title
        self.keyChange = keyChange
        self.status = status
        self.processed = processed
        self.requestedAt = requestedAt
        self.processedAt = processedAt
    }
}

extension InterfaceRequest {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.integer(id)
        writer.literal(",\"venueId\":")
        writer.uuid(venueId)
        writer.literal(",\"venueName\":")
        writer.string(venueName)
        writer.literal(",\"singer\":")
        writer.string(singer)
        writer.literal(",\"artist\":")
        writer.string(artist)
        writer.literal(",\"title\":")
        writer.string(title)
        writer.literal(",\"keyChange\":")
        writer.integer(keyChange)
        writer.literal(",\"status\":")
        status.encode(to: &writer)
        writer.literal(",\"processed\":")
        writer.bool(processed)
        writer.literal(",\"requestedAt\":")
        writer.timestamp(requestedAt)
        writer.literal(",\"processedAt\":")
        if let present = processedAt {
            writer.timestamp(present)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
