// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song in a queue that everybody may see.
///
/// Contract: `openapi/components/schemas/PublicQueueItem.yaml:1`
public struct PublicQueueItem: Sendable, Equatable {
    /// 1 for what is called next; 0 for what is being sung.
    public var place: Int32
    /// Who sings; null where the venue does not show it.
    public var singerName: String?
    /// Who performs the song; null where the venue does not show it.
    public var artist: String?
    /// What the song is called; null where the venue does not show it.
    public var title: String?
    /// How long it takes until it begins; null for what is being sung.
    public var wait: WaitEstimate?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(place: Int32, singerName: String?, artist: String?, title: String?, wait: WaitEstimate?) {
        self.place = place
        self.singerName = singerName
        self.artist = artist
        self.title = title
        self.wait = wait
    }
}

extension PublicQueueItem {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"place\":")
        writer.integer(place)
        writer.literal(",\"singerName\":")
        if let present = singerName {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"artist\":")
        if let present = artist {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"title\":")
        if let present = title {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"wait\":")
        if let present = wait {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
