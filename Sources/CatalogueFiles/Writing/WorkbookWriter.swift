import CXLSXWriter

/// Writes songs as the rows of a workbook, texts only: nothing in it is ever a formula.
///
/// libxlsxwriter keeps one row in memory and the others in a temporary file until the workbook is closed.
final class WorkbookWriter {
    private let rowsPerSheet: Int
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private var sheet: UnsafeMutablePointer<lxw_worksheet>?
    private var sheets = 0
    private var row = 0

    init(path: String, options: CatalogueWritingOptions) throws(CatalogueFileError) {
        rowsPerSheet = min(max(2, options.rowsPerSheet), Int(LXW_ROW_MAX))
        workbook = options.temporaryDirectory.withCString { directory in
            var settings = lxw_workbook_options()
            settings.constant_memory = 1
            // The library copies the text and leaves it as it is.
            settings.tmpdir = UnsafeMutablePointer(mutating: directory)
            return workbook_new_opt(path, &settings)
        }
        guard workbook != nil else { throw .unwritable(reason: "out of memory") }
        try addSheet()
    }

    deinit {
        if let workbook { lxw_workbook_free(workbook) }
    }

    func write(_ songs: [CatalogueSong]) throws(CatalogueFileError) {
        for song in songs {
            if row == rowsPerSheet { try addSheet() }
            try writeRow([song.artist, song.title, song.discID, song.manufacturer])
        }
    }

    /// Puts the file together; nothing can be written afterwards.
    func finish() throws(CatalogueFileError) {
        guard let workbook else { return }
        self.workbook = nil
        sheet = nil
        try check(workbook_close(workbook))
    }

    private func addSheet() throws(CatalogueFileError) {
        sheets += 1
        row = 0
        sheet = workbook_add_worksheet(workbook, sheets == 1 ? "Songs" : "Songs \(sheets)")
        guard sheet != nil else { throw .unwritable(reason: "no sheet could be added") }
        // Wide enough for most names, with the header always in sight.
        try check(worksheet_set_column(sheet, 0, 1, 40, nil))
        try check(worksheet_set_column(sheet, 2, 3, 18, nil))
        worksheet_freeze_panes(sheet, 1, 0)
        try writeRow(CatalogueWriter.header)
    }

    private func writeRow(_ cells: [String?]) throws(CatalogueFileError) {
        for (column, cell) in cells.enumerated() {
            guard let cell, case let text = SongText(cell).text, !text.isEmpty else { continue }
            let escaped = CellText.escaped(text)
            try check(worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), escaped, nil))
        }
        row += 1
    }

    private func check(_ code: lxw_error) throws(CatalogueFileError) {
        guard code != LXW_NO_ERROR else { return }
        throw .unwritable(reason: lxw_strerror(code).map { String(cString: $0) } ?? "libxlsxwriter failed")
    }
}
