// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song request as those who run the venue see it.
///
/// Contract: `openapi/components/schemas/CustomerRequest.yaml:1`
public struct CustomerRequest: Sendable, Equatable {
    /// The request's id.
    public var id: Int64
    /// The venue.
    public var venueId: UUID
    /// The venue's name.
    public var venueName: String
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String
    /// The song of the songbook that was asked for, which may have been deleted since; null where
    /// none was named.
    public var songdbId: Int64?
    /// Which version of it was asked for; null where any will do.
    public var version: SongVersion?
    /// Semitones up or down.
    public var keyChange: Int32
    /// The singer's word to the host, or the host's own.
    public var notes: String?
    /// The singer at this venue; null for requests of old.
    public var singerId: UUID?
    /// The singer's profile; null for somebody without one.
    public var singerProfileId: UUID?
    /// Who sent it, where they were signed in.
    public var submittedByUserId: UUID?
    /// The name that the venue shows and calls.
    public var singerName: String
    /// Who sings along, as the singer wrote it; for the screen alone.
    public var partnerNames: [String]
    /// How a request came.
    public var source: SongRequestSource
    /// `pending` waits in the queue, `performing` is on stage; `performed`, `cancelled` and
    /// `skipped` are over.
    public var status: SongRequestStatus
    /// Whether the host holds it back.
    public var held: Bool
    /// Whether it is over.
    public var processed: Bool
    /// When it was made.
    public var requestedAt: Timestamp
    /// When it went on stage.
    public var startedAt: Timestamp?
    /// When it was over; set once.
    public var processedAt: Timestamp?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: Int64,
        venueId: UUID,
        venueName: String,
        artist: String,
        title: String,
        songdbId: Int64?,
        version: SongVersion?,
        keyChange: Int32,
        notes: String?,
        singerId: UUID?,
        singerProfileId: UUID?,
        submittedByUserId: UUID?,
        singerName: String,
        partnerNames: [String],
        source: SongRequestSource,
        status: SongRequestStatus,
        held: Bool,
        processed: Bool,
        requestedAt: Timestamp,
        startedAt: Timestamp?,
        processedAt: Timestamp?
    ) {
        self.id = id
        self.venueId = venueId
        self.venueName = venueName
        self.artist = artist
        self.title = title
        self.songdbId = songdbId
        self.version = version
        self.keyChange = keyChange
        self.notes = notes
        self.singerId = singerId
        self.singerProfileId = singerProfileId
        self.submittedByUserId = submittedByUserId
        self.singerName = singerName
        self.partnerNames = partnerNames
        self.source = source
        self.status = status
        self.held = held
        self.processed = processed
        self.requestedAt = requestedAt
        self.startedAt = startedAt
        self.processedAt = processedAt
    }
}

extension CustomerRequest {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.integer(id)
        writer.literal(",\"venueId\":")
        writer.uuid(venueId)
        writer.literal(",\"venueName\":")
        writer.string(venueName)
        writer.literal(",\"artist\":")
        writer.string(artist)
        writer.literal(",\"title\":")
        writer.string(title)
        writer.literal(",\"songdbId\":")
        if let present = songdbId {
            writer.integer(present)
        } else {
            writer.null()
        }
        writer.literal(",\"version\":")
        if let present = version {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal(",\"keyChange\":")
        writer.integer(keyChange)
        writer.literal(",\"notes\":")
        if let present = notes {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"singerId\":")
        if let present = singerId {
            writer.uuid(present)
        } else {
            writer.null()
        }
        writer.literal(",\"singerProfileId\":")
        if let present = singerProfileId {
            writer.uuid(present)
        } else {
            writer.null()
        }
        writer.literal(",\"submittedByUserId\":")
        if let present = submittedByUserId {
            writer.uuid(present)
        } else {
            writer.null()
        }
        writer.literal(",\"singerName\":")
        writer.string(singerName)
        writer.literal(",\"partnerNames\":")
        writer.literal("[")
        for (index, item) in partnerNames.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
        writer.literal(",\"source\":")
        source.encode(to: &writer)
        writer.literal(",\"status\":")
        status.encode(to: &writer)
        writer.literal(",\"held\":")
        writer.bool(held)
        writer.literal(",\"processed\":")
        writer.bool(processed)
        writer.literal(",\"requestedAt\":")
        writer.timestamp(requestedAt)
        writer.literal(",\"startedAt\":")
        if let present = startedAt {
            writer.timestamp(present)
        } else {
            writer.null()
        }
        writer.literal(",\"processedAt\":")
        if let present = processedAt {
            writer.timestamp(present)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
