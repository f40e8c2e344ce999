/// Makes a song of a row, or errors.
struct RecordMaker {
    let columns: FieldColumns
    let limits: CatalogueLimits
    private(set) var errors: [RowError] = []
    private(set) var warnings: Set<CatalogueReport.Warning> = []

    init(_ columns: FieldColumns, limits: CatalogueLimits) {
        self.columns = columns
        self.limits = limits
    }

    /// The row's song; nil when there are errors.
    mutating func record(_ row: RawRow) -> CatalogueRecord? {
        errors = []
        warnings = []
        if let fault = row.fault {
            add(row, nil, fault.code, fault.message(columnLimit: limits.columns))
            return nil
        }
        // Every field is looked at, so that all that is wrong with a row is told at once.
        let names = names(row)
        let discID = optional(.discID, row, longest: limits.discIDLength)
        let manufacturer = optional(.manufacturer, row, longest: limits.manufacturerLength)
        guard let (artist, title) = names, errors.isEmpty else { return nil }
        let song = CatalogueSong(artist: artist, title: title, discID: discID, manufacturer: manufacturer)
        return CatalogueRecord(row: row.number, sheet: row.sheet, song: song)
    }

    private mutating func names(_ row: RawRow) -> (artist: String, title: String)? {
        guard let combined = columns.combined else {
            let artist = required(.artist, cell(columns.artist, .artist, row), row)
            let title = required(.title, cell(columns.title, .title, row), row)
            guard let artist, let title else { return nil }
            return (artist, title)
        }
        guard let text = cell(combined, .combined, row) else { return nil }
        guard !text.text.isEmpty else {
            add(row, .combined, .required, "artist and title are empty")
            return nil
        }
        guard let (artist, title) = CombinedText.split(text.text) else {
            add(
                row, .combined, .noSeparator, "no hyphen or dash with spaces around it parts artist and title"
            )
            return nil
        }
        let one = required(.artist, SongText(artist), row)
        let other = required(.title, SongText(title), row)
        guard let one, let other else { return nil }
        return (one, other)
    }

    /// A column's text; nil when it cannot be used, which is an error.
    private mutating func cell(_ column: Int?, _ field: CatalogueField, _ row: RawRow) -> SongText? {
        guard let column else { return SongText("") }
        switch row.cellFaults[column] {
        case .tooLong?: addTooLong(row, field)
        case .notText?: add(row, field, .type, "\(field.rawValue) is an array or an object, not a text")
        case .unreadable?: add(row, field, .malformed, "\(field.rawValue) refers to a text that is not there")
        case nil:
            let text = SongText(row.text(column))
            if text.hadControls { warnings.insert(.controlCharacters) }
            if text.hasReplacement { warnings.insert(.undecodable) }
            return text
        }
        return nil
    }

    private mutating func required(_ field: CatalogueField, _ text: SongText?, _ row: RawRow) -> String? {
        guard let text else { return nil }
        if text.text.isEmpty {
            add(row, field, .required, "\(field.rawValue) is empty")
        } else if text.isTooLong {
            addTooLong(row, field)
        } else {
            return text.text
        }
        return nil
    }

    private mutating func optional(_ field: CatalogueField, _ row: RawRow, longest: Int) -> String? {
        guard let column = columns[field], let text = cell(column, field, row), !text.text.isEmpty else {
            return nil
        }
        guard text.length <= min(longest, SongText.longest) else {
            addTooLong(row, field, longest: min(longest, SongText.longest))
            return nil
        }
        return text.text
    }

    private mutating func addTooLong(
        _ row: RawRow, _ field: CatalogueField, longest: Int = SongText.longest
    ) {
        add(row, field, .maximumLength, "\(field.rawValue) is longer than \(longest) characters")
    }

    private mutating func add(
        _ row: RawRow, _ field: CatalogueField?, _ code: RowError.Code, _ message: String
    ) {
        errors.append(
            RowError(row: row.number, sheet: row.sheet, field: field, code: code, message: message))
    }
}

extension RawRow.Fault {
    var code: RowError.Code {
        switch self {
        case .unclosedQuote, .textAfterQuote: .malformed
        case .tooLong: .rowTooLong
        case .tooManyColumns: .tooManyColumns
        case .notAnObject: .type
        }
    }

    func message(columnLimit: Int) -> String {
        switch self {
        case .unclosedQuote: "a quoted field does not end"
        case .textAfterQuote: "text stands behind a closing quote"
        case .tooLong:
            "the row is longer than \(CSVRecordReader.longestRecord / 1024) KiB; a quote is missing?"
        case .tooManyColumns: "the row has more than \(columnLimit) columns"
        case .notAnObject: "the element is not an object"
        }
    }
}
