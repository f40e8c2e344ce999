// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The letters under which songs stand.
///
/// Contract: `openapi/components/schemas/SongLetters.yaml:1`
public struct SongLetters: Sendable, Equatable {
    /// Those that have songs: `#` and `0` first, then letters in the order of their code points.
    public var letters: [SongLetterCount]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(letters: [SongLetterCount]) {
        self.letters = letters
    }
}

extension SongLetters {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"letters\":")
        writer.literal("[")
        for (index, item) in letters.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
