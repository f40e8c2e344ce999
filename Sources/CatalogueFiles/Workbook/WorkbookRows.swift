/// The rows of a workbook's sheets, one sheet after the other.
final class WorkbookRows: RowSource {
    private let archive: ZipArchive
    private let limits: CatalogueLimits
    private let strings: SharedStrings
    private var waiting: ArraySlice<WorkbookParts.Sheet>
    private(set) var sheets: [String] = []
    private var present: (entry: ZipEntry, reader: XMLReader, handler: SheetHandler)?
    private var rows: ArraySlice<RawRow> = []
    /// The size that the parts to be read say they expand to.
    let declaredSize: Int

    var wanted: [Bool] = [] {
        didSet { present?.handler.wanted = wanted }
    }

    /// Opens the workbook and reads its strings.
    init(
        _ file: FileDescriptor, sheet name: String?, limits: CatalogueLimits, temporaryDirectory: String,
        budget: ExpansionBudget
    ) throws {
        self.limits = limits
        let archive = try ZipArchive(file, limits: limits, budget: budget)
        self.archive = archive
        let parts = try WorkbookParts(archive, depthLimit: limits.depth)
        let found = parts.sheets.filter { name.map($0.name.isSame) ?? !$0.isHidden }
        guard let first = found.first else {
            let names = parts.sheets.map(\.name)
            guard let name else { throw CatalogueFileError.unsupported(kind: "a workbook without a sheet") }
            throw CatalogueFileError.sheetNotFound(name: name, sheets: names)
        }
        waiting = name == nil ? found[...] : [first]
        let entries = waiting.map(\.entry) + [parts.strings].compactMap(\.self)
        declaredSize = entries.reduce(0) { min(1 << 40, $0 + min(1 << 40, archive.declaredSize($1) ?? 0)) }
        strings = SharedStrings(limits: limits, temporaryDirectory: temporaryDirectory)
        if let table = try parts.strings.flatMap({ try archive.entry($0) }) {
            let reader = try XMLReader(SharedStringsHandler(strings), depthLimit: limits.depth)
            try reader.readAll(table)
        }
    }

    func next() throws -> RawRow? {
        while true {
            if let row = rows.popFirst() { return row }
            guard let (entry, reader, handler) = present else {
                guard try openSheet() else { return nil }
                continue
            }
            let bytes = try entry.next()
            try reader.feed(bytes, isLast: bytes.isEmpty)
            rows = handler.takeRows()[...]
            if bytes.isEmpty { present = nil }
        }
    }

    func skipSheet() {
        present = nil
        rows = []
    }

    private func openSheet() throws -> Bool {
        guard let sheet = waiting.popFirst() else { return false }
        sheets.append(sheet.name)
        guard let entry = try archive.entry(sheet.entry) else {
            throw CatalogueFileError.damaged(reason: "the sheet '\(sheet.name)' is missing", row: nil)
        }
        let handler = SheetHandler(sheet: sheets.count, strings: strings, columnLimit: limits.columns)
        handler.wanted = wanted
        present = (entry, try XMLReader(handler, depthLimit: limits.depth), handler)
        return true
    }
}

extension String {
    /// Whether the names of two sheets are the same, which is so whatever their case.
    fileprivate func isSame(_ other: String) -> Bool {
        lowercased() == other.lowercased()
    }
}
