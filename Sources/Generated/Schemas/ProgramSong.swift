// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A song of a system.
///
/// Contract: `openapi/components/schemas/ProgramSong.yaml:1`
public struct ProgramSong: Sendable, Equatable {
    /// Its id.
    public var songId: Int64
    /// Who performs the song.
    public var artist: String
    /// What the song is called.
    public var title: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(songId: Int64, artist: String, title: String) {
        self.songId = songId
        self.artist = artist
        self.title = title
    }
}

extension ProgramSong {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"song_id\":")
        writer.integer(songId)
        writer.literal(",\"artist\":")
        writer.string(artist)
        writer.literal(",\"title\":")
        writer.string(title)
        writer.literal("}")
    }
}
