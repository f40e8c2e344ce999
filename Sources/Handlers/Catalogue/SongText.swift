/// A song as programs send it, brought into a form that can be kept.
struct SongText: Sendable, Hashable {
    static let maximumLength = 255

    let artist: String
    let title: String

    /// Takes what is there: control characters become spaces, white space around goes, and what is too long is cut.
    /// Nil where nothing is left of one of them.
    init?(repairing artist: String, _ title: String) {
        guard let artist = Self.repaired(artist), let title = Self.repaired(title) else { return nil }
        self.artist = artist
        self.title = title
    }

    private static func repaired(_ text: String) -> String? {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        var scalars = String.UnicodeScalarView()
        if isPlain {
            scalars = text.unicodeScalars
        } else {
            for scalar in text.unicodeScalars {
                scalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
            }
        }
        let trimmed = String(scalars).trimmingWhitespace()
        guard !trimmed.isEmpty else { return nil }
        return trimmed.unicodeScalars.count <= maximumLength
            ? trimmed
            : String(String.UnicodeScalarView(trimmed.unicodeScalars.prefix(maximumLength)))
                .trimmingWhitespace()
    }
}
