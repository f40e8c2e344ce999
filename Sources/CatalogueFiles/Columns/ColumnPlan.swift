/// Where a file has what, by its first rows and the caller's word.
struct ColumnPlan {
    var columns: FieldColumns
    /// The index of the header among the rows that were looked at; nil when there is none.
    var header: Int?
    var names: [String] = []
}

extension ColumnPlan {
    /// Looks at the first rows of a file whose rows may name columns.
    ///
    /// - Parameter headerRows: how many of them may be the header.
    init(
        rows: [RawRow], mapping: ColumnMapping, hasHeader: Bool?, headerRows: Int = HeaderDetection.rows
    ) throws(CatalogueFileError) {
        header = Self.header(in: rows.prefix(headerRows), mapping: mapping, hasHeader: hasHeader)
        names = header.map { rows[$0].cells } ?? []
        let width = rows.map(\.cells.count).max() ?? 0
        columns = try Self.placed(mapping, names: names, width: width)
        try complete(width: width, mapping: mapping)
    }

    /// Places the fields of JSON, whose cells have names.
    ///
    /// - Parameter known: what was placed when fewer names had been seen; it stays where it is.
    init(memberNames: [String], mapping: ColumnMapping, known: FieldColumns) throws(CatalogueFileError) {
        names = memberNames
        columns = known.isComplete ? known : try Self.placed(mapping, names: names, width: nil)
        nameFields(mapping)
        if known.isComplete {
            (columns.artist, columns.title, columns.combined) = (known.artist, known.title, known.combined)
        }
        guard columns.isComplete else { throw .columnsMissing(columns: names) }
    }

    private static func header(
        in start: ArraySlice<RawRow>, mapping: ColumnMapping, hasHeader: Bool?
    ) -> Int? {
        if mapping.namesColumns {
            let wanted = mapping.columns.values
            let index = start.firstIndex { row in
                wanted.allSatisfy {
                    if case .name(let name) = $0 { position(of: name, in: row.cells) != nil } else { true }
                }
            }
            // Without such a row, the first is taken for the header and the error names what it has.
            return index ?? start.firstIndex { HeaderDetection.isHeader($0.cells) }
                ?? (start.isEmpty ? nil : 0)
        }
        switch hasHeader {
        case true?: return start.isEmpty ? nil : 0
        case false?: return nil
        case nil:
            if let index = start.firstIndex(where: { HeaderDetection.isHeader($0.cells) }) { return index }
            return start.first.map { HeaderDetection.isLikelyHeader($0.cells) } == true ? 0 : nil
        }
    }

    /// The columns that the caller places.
    private static func placed(
        _ mapping: ColumnMapping, names: [String], width: Int?
    ) throws(CatalogueFileError) -> FieldColumns {
        var columns = FieldColumns()
        for field in CatalogueField.allCases {
            switch mapping.columns[field] {
            case nil: break
            case .name(let name)?:
                guard let index = position(of: name, in: names) else {
                    throw .columnNotFound(name: name, columns: names)
                }
                columns[field] = index
            case .position(let position)?:
                guard let width, 1...max(width, 1) ~= position else {
                    let known = names.isEmpty ? (0..<(width ?? 0)).map { String($0 + 1) } : names
                    throw .columnNotFound(name: String(position), columns: known)
                }
                columns[field] = position - 1
            }
        }
        return columns
    }

    private static func position(of name: String, in names: [String]) -> Int? {
        let wanted = SongText(name).text.lowercased()
        if let exact = names.firstIndex(where: { SongText($0).text.lowercased() == wanted }) { return exact }
        let key = HeaderVocabulary.key(name)
        return key.isEmpty ? nil : names.firstIndex { HeaderVocabulary.key($0) == key }
    }

    /// Finds the fields that the caller did not place by their names, where the column is still free.
    private mutating func nameFields(_ mapping: ColumnMapping) {
        let placed = Set(CatalogueField.allCases.compactMap { columns[$0] })
        var plainName: Int?
        for (index, name) in names.enumerated() where !placed.contains(index) {
            guard let field = HeaderVocabulary.field(name) else { continue }
            if HeaderVocabulary.isPlainName(name) {
                plainName = plainName ?? index
            } else if columns[field] == nil {
                columns[field] = index
            }
        }
        if let plainName, columns.combined == nil {
            if columns.title == nil {
                columns.title = plainName
            } else if columns.artist == nil {
                columns.artist = plainName
            }
        }
        if mapping.columns[.combined] != nil, mapping.columns[.artist] == nil, mapping.columns[.title] == nil
        {
            (columns.artist, columns.title) = (nil, nil)
        } else if columns.artist != nil, columns.title != nil {
            columns.combined = nil
        }
    }

    /// Takes what is left by position: artist first, title second, or both in the only column.
    private mutating func complete(width: Int, mapping: ColumnMapping) throws(CatalogueFileError) {
        nameFields(mapping)
        guard !columns.isComplete else {
            if columns.combined != nil { (columns.artist, columns.title) = (nil, nil) }
            return
        }
        switch (columns.artist, columns.title) {
        case (nil, nil) where width <= 1: columns.combined = 0
        case (nil, nil): (columns.artist, columns.title) = (0, 1)
        case (let artist?, nil): columns.title = artist == 1 ? 0 : artist + 1
        case (nil, let title?): columns.artist = title == 0 ? 1 : title - 1
        default: break
        }
        // A guess may not take a column that is something else.
        let taken = [columns.discID, columns.manufacturer].compactMap(\.self)
        let guessed = [columns.artist, columns.title].compactMap(\.self)
        guard !guessed.contains(where: { taken.contains($0) || ($0 >= width && width > 1) }) else {
            throw .columnsMissing(columns: names)
        }
    }
}
