// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What a text finds.
///
/// Contract: `openapi/components/schemas/ProgramSongList.yaml:1`
public struct ProgramSongList: Sendable, Equatable {
    /// The songs, the best match first.
    public var songs: [ProgramSong]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(songs: [ProgramSong]) {
        self.songs = songs
    }
}

extension ProgramSongList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"status\":")
        writer.literal("\"success\"")
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
