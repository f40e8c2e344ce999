// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A singer of the night.
///
/// Contract: `openapi/components/schemas/VenueQueueSinger.yaml:1`
public struct VenueQueueSinger: Sendable, Equatable {
    /// The singer's id at this venue.
    public var id: UUID
    /// The name that the venue shows and calls.
    public var name: String
    /// The profile; null for somebody without one.
    public var singerProfileId: UUID?
    /// Whether a singer can be called: somebody who is away is passed over and keeps the place; the
    /// requests of somebody who was removed have left the queue.
    public var presence: SingerPresence
    /// When they first asked for a song tonight.
    public var joinedAt: Timestamp
    /// How many turns they have had tonight.
    public var turns: Int32
    /// Their next song, their own or one that they sing along; null without one.
    public var nextRequestId: Int64?
    /// The place of that song; null while it is not called.
    public var place: Int32?
    /// For somebody who is passed over: the place to which they come back if they do so now.
    public var keptPlace: Int32?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: UUID,
        name: String,
        singerProfileId: UUID?,
        presence: SingerPresence,
        joinedAt: Timestamp,
        turns: Int32,
        nextRequestId: Int64?,
        place: Int32?,
        keptPlace: Int32?
    ) {
        self.id = id
        self.name = name
        self.singerProfileId = singerProfileId
        self.presence = presence
        self.joinedAt = joinedAt
        self.turns = turns
        self.nextRequestId = nextRequestId
        self.place = place
        self.keptPlace = keptPlace
    }
}

extension VenueQueueSinger {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal(",\"singerProfileId\":")
        if let present = singerProfileId {
            writer.uuid(present)
        } else {
            writer.null()
        }
        writer.literal(",\"presence\":")
        presence.encode(to: &writer)
        writer.literal(",\"joinedAt\":")
        writer.timestamp(joinedAt)
        writer.literal(",\"turns\":")
        writer.integer(turns)
        writer.literal(",\"nextRequestId\":")
        if let present = nextRequestId {
            writer.integer(present)
        } else {
            writer.null()
        }
        writer.literal(",\"place\":")
        if let present = place {
            writer.integer(present)
        } else {
            writer.null()
        }
        writer.literal(",\"keptPlace\":")
        if let present = keptPlace {
            writer.integer(present)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
