// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song that somebody wants to sing at a venue.
///
/// Contract: `openapi/components/schemas/SongRequest.yaml:1`
public struct SongRequest: Sendable, Equatable {
    /// The member `id`.
    public var id: Int64
    /// The member `venueId`.
    public var venueId: UUID
    /// The member `venueName`.
    public var venueName: String
    /// The member `artist`.
    public var artist: String
    /// The member `title`.
    public var title: String
    /// Semitones up or down.
    public var keyChange: Int32
    /// The member `notes`.
    public var notes: String?
    /// The name that the guest gave.
    public var guestName: String?
    /// The name that the venue shows and calls; "Guest" when none was given.
    public var displayName: String
    /// `pending` waits in the queue, `performing` is on stage; `performed`, `cancelled` and
    /// `skipped` are over.
    public var status: SongRequestStatus
    /// Whether the request is over.
    public var processed: Bool
    /// The place in the venue's queue now, 1 being next; null when the request is not in the queue.
    public var position: Int32?
    /// The member `requestedAt`.
    public var requestedAt: Timestamp
    /// When the request was over; null before.
    public var processedAt: Timestamp?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: Int64,
        venueId: UUID,
        venueName: String,
        artist: String,
        title: String,
        keyChange: Int32,
        notes: String? = nil,
        guestName: String? = nil,
        displayName: String,
        status: SongRequestStatus,
        processed: Bool,
        position: Int32?,
        requestedAt: Timestamp,
        processedAt: Timestamp?
    ) {
        self.id = id
        self.venueId = venueId
        self.venueName = venueName
        self.artist = artist
        self.title = title
        self.keyChange = keyChange
        self.notes = notes
        self.guestName = guestName
        self.displayName = displayName
        self.status = status
        self.processed = processed
        self.position = position
        self.requestedAt = requestedAt
        self.processedAt = processedAt
    }
}

extension SongRequest {
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
        writer.literal(",\"keyChange\":")
        writer.integer(keyChange)
        if let notes {
            writer.literal(",\"notes\":")
            writer.string(notes)
        }
        if let guestName {
            writer.literal(",\"guestName\":")
            writer.string(guestName)
        }
        writer.literal(",\"displayName\":")
        writer.string(displayName)
        writer.literal(",\"status\":")
        status.encode(to: &writer)
        writer.literal(",\"processed\":")
        writer.bool(processed)
        writer.literal(",\"position\":")
        if let present = position {
            writer.integer(present)
        } else {
            writer.null()
        }
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
