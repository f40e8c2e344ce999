// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A letter under which songs stand.
///
/// Contract: `openapi/components/schemas/SongLetterCount.yaml:1`
public struct SongLetterCount: Sendable, Equatable {
    /// The artist's first character in upper case, accents and opening quotes aside; `0` for any
    /// digit, `#` for anything that is no letter either.
    public var letter: String
    /// How many songs stand under it.
    public var songCount: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(letter: String, songCount: Int64) {
        self.letter = letter
        self.songCount = songCount
    }
}

extension SongLetterCount {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"letter\":")
        writer.string(letter)
        writer.literal(",\"songCount\":")
        writer.integer(songCount)
        writer.literal("}")
    }
}
