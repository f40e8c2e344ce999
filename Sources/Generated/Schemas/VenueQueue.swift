// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A venue's queue with its order, as hosts see it.
///
/// Contract: `openapi/components/schemas/VenueQueue.yaml:1`
public struct VenueQueue: Sendable, Equatable {
    /// The venue.
    public var venueId: UUID
    /// Its name.
    public var venueName: String
    /// Whether song requests are taken now: the venue is open and its account may change things.
    public var acceptingRequests: Bool
    /// When tonight began: at 10:00 of the venue's business day, or later when the host said so.
    public var nightStartedAt: Timestamp
    /// How a venue orders its queue, and what it shows of it.
    public var settings: QueueSettings
    /// What is being sung, what will be called in order, what is passed over, and what is held.
    public var songs: [VenueQueueItem]
    /// The singers of the night.
    public var singers: [VenueQueueSinger]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        venueId: UUID,
        venueName: String,
        acceptingRequests: Bool,
        nightStartedAt: Timestamp,
        settings: QueueSettings,
        songs: [VenueQueueItem],
        singers: [VenueQueueSinger]
    ) {
        self.venueId = venueId
        self.venueName = venueName
        self.acceptingRequests = acceptingRequests
        self.nightStartedAt = nightStartedAt
        self.settings = settings
        self.songs = songs
        self.singers = singers
    }
}

extension VenueQueue {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"venueId\":")
        writer.uuid(venueId)
        writer.literal(",\"venueName\":")
        writer.string(venueName)
        writer.literal(",\"acceptingRequests\":")
        writer.bool(acceptingRequests)
        writer.literal(",\"nightStartedAt\":")
        writer.timestamp(nightStartedAt)
        writer.literal(",\"settings\":")
        settings.encode(to: &writer)
        writer.literal(",\"songs\":")
        writer.literal("[")
        for (index, item) in songs.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"singers\":")
        writer.literal("[")
        for (index, item) in singers.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
