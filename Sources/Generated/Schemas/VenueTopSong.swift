// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song that is asked for often.
///
/// Contract: `openapi/components/schemas/VenueTopSong.yaml:1`
public struct VenueTopSong: Sendable, Equatable {
    /// The artist.
    public var artist: String
    /// The title.
    public var title: String
    /// How often it was asked for.
    public var requestCount: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(artist: String, title: String, requestCount: Int64) {
        self.artist = artist
        self.title = title
        self.requestCount = requestCount
    }
}

extension VenueTopSong {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"artist\":")
        writer.string(artist)
        writer.literal(",\"title\":")
        writer.string(title)
        writer.literal(",\"requestCount\":")
        writer.integer(requestCount)
        writer.literal("}")
    }
}
