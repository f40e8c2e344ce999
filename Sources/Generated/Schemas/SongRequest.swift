// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song that somebody wants to sing at a venue.
///
/// Contract: `openapi/components/schemas/SongRequest.yaml:1`
public struct SongRequest: Sendable, Equatable {
    /// The request's id.
    public var id: Int64
    /// The venue that it was made at.
    public var venueId: UUID
    /// That venue's name.
    public var venueName: String
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String
    /// The song of the songbook that was asked for; left out where none was named.
    public var songdbId: Int64?
    /// One of the recordings of a song that a system has. What is not known of it is left out; one
    /// of both is known.
    public var version: SongVersion?
    /// Semitones up or down.
    public var keyChange: Int32
    /// The singer's word to the host.
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
    /// The place in the venue's queue now, 1 being next; null when the request is not to be called
    /// now.
    public var position: Int32?
    /// How long it takes until it is sung; null when it is not to be called now.
    public var wait: WaitEstimate?
    /// Why it stands where it does, in English; null when the request is not in the queue.
    public var reason: String?
    /// Who sings along, as the singer wrote it.
    public var partnerNames: [String]
    /// When it was made.
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
        songdbId: Int64? = nil,
        version: SongVersion? = nil,
        keyChange: Int32,
        notes: String? = nil,
        guestName: String? = nil,
        displayName: String,
        status: SongRequestStatus,
        processed: Bool,
        position: Int32?,
        wait: WaitEstimate?,
        reason: String?,
        partnerNames: [String],
        requestedAt: Timestamp,
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
        self.guestName = guestName
        self.displayName = displayName
        self.status = status
        self.processed = processed
        self.position = position
        self.wait = wait
        self.reason = reason
        self.partnerNames = partnerNames
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
        if let songdbId {
            writer.literal(",\"songdbId\":")
            writer.integer(songdbId)
        }
        if let version {
            writer.literal(",\"version\":")
            version.encode(to: &writer)
        }
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
        writer.literal(",\"wait\":")
        if let present = wait {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal(",\"reason\":")
        if let present = reason {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"partnerNames\":")
        writer.literal("[")
        for (index, item) in partnerNames.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
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
