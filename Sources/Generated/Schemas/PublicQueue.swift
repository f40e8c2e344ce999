// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A venue's queue as everybody may see it.
///
/// Contract: `openapi/components/schemas/PublicQueue.yaml:1`
public struct PublicQueue: Sendable, Equatable {
    /// The venue's name.
    public var venueName: String
    /// Whether song requests are taken now.
    public var acceptingRequests: Bool
    /// What of a queue everybody may see.
    public var visibility: QueueVisibility
    /// What is being sung and will be called, in order; empty where the venue shows nothing.
    public var songs: [PublicQueueItem]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        venueName: String,
        acceptingRequests: Bool,
        visibility: QueueVisibility,
        songs: [PublicQueueItem]
    ) {
        self.venueName = venueName
        self.acceptingRequests = acceptingRequests
        self.visibility = visibility
        self.songs = songs
    }
}

extension PublicQueue {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"venueName\":")
        writer.string(venueName)
        writer.literal(",\"acceptingRequests\":")
        writer.bool(acceptingRequests)
        writer.literal(",\"visibility\":")
        visibility.encode(to: &writer)
        writer.literal(",\"songs\":")
        writer.literal("[")
        for (index, item) in songs.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
