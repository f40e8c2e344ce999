// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A singer at a venue.
///
/// Contract: `openapi/components/schemas/OwnPresenceState.yaml:1`
public struct OwnPresenceState: Sendable, Equatable {
    /// The venue.
    public var venueId: UUID
    /// Whether a singer can be called: somebody who is away is passed over and keeps the place; the
    /// requests of somebody who was removed have left the queue.
    public var presence: SingerPresence

    /// Puts the value together; the contract's constraints are not checked here.
    public init(venueId: UUID, presence: SingerPresence) {
        self.venueId = venueId
        self.presence = presence
    }
}

extension OwnPresenceState {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"venueId\":")
        writer.uuid(venueId)
        writer.literal(",\"presence\":")
        presence.encode(to: &writer)
        writer.literal("}")
    }
}
