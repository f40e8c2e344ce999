// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song of a songbook.
///
/// Contract: `openapi/components/schemas/Song.yaml:1`
public struct Song: Sendable, Equatable {
    /// The song's id.
    public var songdbId: Int64
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String
    /// Artist and title as one text, "artist - title".
    public var combined: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(songdbId: Int64, artist: String, title: String, combined: String) {
        self.songdbId = songdbId
        self.artist = artist
        self.title = title
        self.combined = combined
    }
}

extension Song {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"songdbId\":")
        writer.integer(songdbId)
        writer.literal(",\"artist\":")
        writer.string(artist)
        writer.literal(",\"title\":")
        writer.string(title)
        writer.literal(",\"combined\":")
        writer.string(combined)
        writer.literal("}")
    }
}
