/// What a column of a catalogue may hold; the raw values are the names of columns and members that are written.
public enum CatalogueField: String, Sendable, Hashable, CaseIterable {
    case artist
    case title
    case discID = "discId"
    case manufacturer
    /// Artist and title in one text, such as `AC/DC - Thunderstruck`.
    case combined
}
