/// The column of each field that is read, from 0.
struct FieldColumns: Equatable {
    var artist: Int?
    var title: Int?
    var discID: Int?
    var manufacturer: Int?
    /// Artist and title together; only when they have no columns of their own.
    var combined: Int?

    subscript(field: CatalogueField) -> Int? {
        get {
            switch field {
            case .artist: artist
            case .title: title
            case .discID: discID
            case .manufacturer: manufacturer
            case .combined: combined
            }
        }
        set {
            switch field {
            case .artist: artist = newValue
            case .title: title = newValue
            case .discID: discID = newValue
            case .manufacturer: manufacturer = newValue
            case .combined: combined = newValue
            }
        }
    }

    var isComplete: Bool { combined != nil || (artist != nil && title != nil) }

    /// For each column up to the last that is read, whether it is.
    var wanted: [Bool] {
        let columns = Set(CatalogueField.allCases.compactMap { self[$0] })
        return (0...(columns.max() ?? 0)).map(columns.contains)
    }
}
