/// The way from a file's bytes to songs: source of rows, plan of columns, maker of records, report.
final class CataloguePipeline {
    /// How many rows are looked at before the columns are settled.
    private static let lookAhead = 100

    private(set) var report = CatalogueReport()
    private let input: CatalogueInput
    private let options: CatalogueReadingOptions
    private let cancellation: CancellationFlag
    private var opened: OpenedCatalogue?
    private var isAtEnd = false
    private var ahead: ArraySlice<RawRow> = []
    private var maker = RecordMaker(FieldColumns(), limits: CatalogueLimits())
    /// How many of the names of JSON's members the plan knows.
    private var knownNames = 0
    private var sheet = 1

    init(_ input: CatalogueInput, options: CatalogueReadingOptions, cancellation: CancellationFlag) {
        self.input = input
        self.options = options
        self.cancellation = cancellation
    }

    /// The songs of the next rows; nil at the end.
    func nextBatch() throws -> [CatalogueRecord]? {
        guard !isAtEnd else { return nil }
        do {
            try cancellation.check()
            let file = try opened ?? open()
            let records = try batch(of: file)
            update(from: file)
            if records == nil { close() }
            return records
        } catch {
            close()
            throw error
        }
    }

    private func close() {
        isAtEnd = true
        if let opened { update(from: opened) }
        opened = nil
    }

    private func open() throws -> OpenedCatalogue {
        let file = try OpenedCatalogue(input, options: options, cancellation: cancellation)
        opened = file
        report.format = file.format
        report.delimiter = file.delimiter
        report.totalBytes = file.size
        try plan(file.rows)
        return file
    }

    private func update(from file: OpenedCatalogue) {
        report.encoding = file.encoding
        report.bytesRead = file.bytesRead
        report.sheets = file.rows.sheets
    }

    /// Looks at the first rows and settles where the fields are.
    private func plan(_ rows: any RowSource) throws {
        var first: [RawRow] = []
        while first.count < Self.lookAhead, let row = try rows.next() {
            if !row.isBlank { first.append(row) }
        }
        guard !first.isEmpty else {
            if rows.memberNames == nil { throw CatalogueFileError.empty }
            return
        }
        if rows.memberNames != nil {
            ahead = first[...]
            try planMembers(rows)
            return
        }
        let good = first.indices.filter { first[$0].fault == nil && first[$0].sheet == first[0].sheet }
        // A line is a song in a list of them wherever it might be a name above a table.
        let plan = try ColumnPlan(
            rows: good.map { first[$0] }, mapping: options.mapping, hasHeader: options.hasHeader,
            headerRows: report.format == .txt ? 1 : HeaderDetection.rows)
        settle(plan, rows)
        sheet = first[0].sheet
        guard let header = plan.header.map({ good[$0] }) else {
            ahead = first[...]
            return
        }
        report.headerRow = first[header].number
        for row in first[..<header] {
            report.rows += 1
            reject(row, [Self.beforeHeader(row)])
        }
        ahead = first[(header + 1)...]
    }

    private func planMembers(_ rows: any RowSource) throws {
        let names = rows.memberNames ?? []
        settle(try ColumnPlan(memberNames: names, mapping: options.mapping, known: maker.columns), rows)
        knownNames = names.count
    }

    private func settle(_ plan: ColumnPlan, _ rows: any RowSource) {
        maker = RecordMaker(plan.columns, limits: options.limits)
        rows.wanted = plan.columns.wanted
        report.columnNames = plan.names.map { SongText($0).text }
        report.columns = [:]
        for field in CatalogueField.allCases {
            if let column = plan.columns[field] { report.columns[field] = column + 1 }
        }
    }

    private func batch(of file: OpenedCatalogue) throws -> [CatalogueRecord]? {
        var records: [CatalogueRecord] = []
        var count = 0
        while count < max(1, options.batchSize) {
            guard let row = try ahead.popFirst() ?? file.rows.next() else {
                return count == 0 ? nil : records
            }
            guard !row.isBlank, try belongs(row, file.rows) else { continue }
            if let names = file.rows.memberNames, names.count > knownNames { try planMembers(file.rows) }
            count += 1
            if let record = try take(row) { records.append(record) }
        }
        return records
    }

    /// Whether a row is one of songs: not if it is the header of a further sheet, or of a sheet that has another one.
    private func belongs(_ row: RawRow, _ rows: any RowSource) throws -> Bool {
        guard row.sheet != sheet else { return true }
        let columns = CatalogueField.allCases.compactMap { maker.columns[$0] }
        let hasHeader =
            report.headerRow != nil
            && columns.allSatisfy { column in
                let name = column < report.columnNames.count ? report.columnNames[column] : ""
                return HeaderVocabulary.key(row.text(column)) == HeaderVocabulary.key(name)
            }
        if hasHeader {
            sheet = row.sheet
        } else {
            skipSheet(row.sheet, rows)
        }
        return false
    }

    private func skipSheet(_ number: Int, _ rows: any RowSource) {
        ahead = ahead.drop { $0.sheet == number }
        if ahead.isEmpty { rows.skipSheet() }
    }

    private func take(_ row: RawRow) throws -> CatalogueRecord? {
        report.rows += 1
        guard report.rows <= options.limits.rows else {
            throw CatalogueFileError.tooLarge(what: "rows", limit: options.limits.rows)
        }
        let record = maker.record(row)
        for warning in maker.warnings {
            report.warnings[warning, default: .init(rows: 0, firstRow: row.number)].rows += 1
        }
        guard let record else {
            reject(row, maker.errors)
            return nil
        }
        report.songs += 1
        return record
    }

    private func reject(_ row: RawRow, _ errors: [RowError]) {
        report.errorCount += errors.count
        for error in errors { report.errorCounts[error.message, default: 0] += 1 }
        report.errors += errors.prefix(max(0, options.maximumErrors - report.errors.count))
    }

    private static func beforeHeader(_ row: RawRow) -> RowError {
        RowError(
            row: row.number, sheet: row.sheet, field: nil, code: .beforeHeader,
            message: "the row stands above the one that names the columns")
    }
}
