/// A song in one text, `Artist - Title`.
///
/// The text is split at the first hyphen, en dash or em dash with white space on both sides. Such a dash within an
/// artist is written as one that looks like it and does not split (U+2011, U+2012, U+2015), and read back as it was;
/// so the only artists that come back changed are those that truly have one of these three between spaces.
enum CombinedText {
    static func joined(artist: String, title: String) -> String {
        swapped(artist, by: lookalike) + " - " + title
    }

    /// Artist and title, either of which may be empty; nil when nothing splits the text.
    static func split(_ text: String) -> (artist: String, title: String)? {
        let scalars = text.unicodeScalars
        var previous: Unicode.Scalar?
        for index in scalars.indices {
            let scalar = scalars[index]
            if lookalike(scalar) != nil, let previous, isSpace(previous) {
                let next = scalars.index(after: index)
                if next == scalars.endIndex || isSpace(scalars[next]) {
                    let artist = SongText(String(scalars[..<index])).text
                    return (swapped(artist, by: original), SongText(String(scalars[next...])).text)
                }
            }
            previous = scalar
        }
        return nil
    }

    private static func lookalike(_ dash: Unicode.Scalar) -> Unicode.Scalar? {
        switch dash {
        case "-": "\u{2011}"
        case "–": "\u{2012}"
        case "—": "\u{2015}"
        default: nil
        }
    }

    private static func original(_ lookalike: Unicode.Scalar) -> Unicode.Scalar? {
        switch lookalike {
        case "\u{2011}": "-"
        case "\u{2012}": "–"
        case "\u{2015}": "—"
        default: nil
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar.properties.isWhitespace
    }

    /// The artist with those dashes changed that have white space before them, and behind them white space or the end.
    private static func swapped(_ artist: String, by other: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
        guard artist.unicodeScalars.contains(where: { other($0) != nil }) else { return artist }
        var scalars = Array(artist.unicodeScalars)
        for index in scalars.indices.dropFirst() where isSpace(scalars[index - 1]) {
            guard let dash = other(scalars[index]) else { continue }
            if index + 1 == scalars.count || isSpace(scalars[index + 1]) { scalars[index] = dash }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
