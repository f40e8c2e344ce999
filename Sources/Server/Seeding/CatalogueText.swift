/// Turns a field of a catalogue into text that a song may have.
enum CatalogueText {
    /// The most code points of an artist or a title.
    static let longest = 255

    /// The text without white space around it.
    ///
    /// - Throws: why the song must be skipped.
    static func read(_ bytes: [UInt8], column: String) throws(SkippedRow.Reason) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .invalidUTF8 }
        let trimmed = trimmed(text)
        guard !trimmed.isEmpty else { throw .empty(column: column) }
        guard trimmed.unicodeScalars.count <= longest else { throw .tooLong(column: column) }
        let isClean = trimmed.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        guard isClean else { throw .controlCharacter(column: column) }
        return trimmed
    }

    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let start = scalars.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
        let trailing = start.reversed().prefix { $0.properties.isWhitespace }.count
        return String(start.dropLast(trailing))
    }
}
