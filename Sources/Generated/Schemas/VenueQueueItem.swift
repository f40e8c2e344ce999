// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song in the queue.
///
/// Contract: `openapi/components/schemas/VenueQueueItem.yaml:1`
public struct VenueQueueItem: Sendable, Equatable {
    /// A song request as those who run the venue see it.
    public var request: CustomerRequest
    /// 0 for what is being sung, 1 for what is called next; null for what is not called now.
    public var place: Int32?
    /// Which turn of its singer tonight it is.
    public var turn: Int32
    /// Why it stands there, in English.
    public var reason: String
    /// How long it takes until it begins; null for what is not to be called or has begun.
    public var wait: WaitEstimate?
    /// The ids of the singers who sing along.
    public var partners: [UUID]
    /// Whether a host has put it somewhere.
    public var movedByHost: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        request: CustomerRequest,
        place: Int32?,
        turn: Int32,
        reason: String,
        wait: WaitEstimate?,
        partners: [UUID],
        movedByHost: Bool
    ) {
        self.request = request
        self.place = place
        self.turn = turn
        self.reason = reason
        self.wait = wait
        self.partners = partners
        self.movedByHost = movedByHost
    }
}

extension VenueQueueItem {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"request\":")
        request.encode(to: &writer)
        writer.literal(",\"place\":")
        if let present = place {
            writer.integer(present)
        } else {
            writer.null()
        }
        writer.literal(",\"turn\":")
        writer.integer(turn)
        writer.literal(",\"reason\":")
        writer.string(reason)
        writer.literal(",\"wait\":")
        if let present = wait {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal(",\"partners\":")
        writer.literal("[")
        for (index, item) in partners.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.uuid(item)
        }
        writer.literal("]")
        writer.literal(",\"movedByHost\":")
        writer.bool(movedByHost)
        writer.literal("}")
    }
}
