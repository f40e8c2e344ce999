// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song of a songbook. One that several systems of the venue have is one song, under the id of
/// one of them.
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
    /// The recordings of it that the venue's systems have, by disc id and manufacturer; the first
    /// hundred. Empty where nobody said.
    public var versions: [SongVersion]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(songdbId: Int64, artist: String, title: String, combined: String, versions: [SongVersion]) {
        self.songdbId = songdbId
        self.artist = artist
        self.title = title
        self.combined = combined
        self.versions = versions
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
        writer.literal(",\"versions\":")
        writer.literal("[")
        for (index, item) in versions.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
