import CatalogueFiles
import Postgres

/// How an import ended, as it is kept.
struct SongImportResult: Sendable {
    let report: CatalogueReport
    let outcome: SongImportOutcome
    let failure: SongImportRefusal?
    /// Rows that gave no song.
    let invalid: Int64
    /// The first errors, in the order of the file.
    let errors: [RowError]
    /// All errors.
    let errorCount: Int64

    init(
        _ report: CatalogueReport, _ rejected: [RejectedSongRow], _ outcome: SongImportOutcome,
        failure: SongImportRefusal?
    ) {
        self.report = report
        self.outcome = outcome
        self.failure = failure
        let unsearchable = rejected.first?.total ?? 0
        invalid = Int64(report.rows - report.songs) + unsearchable
        errorCount = Int64(report.errorCount) + unsearchable
        let all = report.errors.map { RowError($0) } + rejected.map { RowError($0) }
        errors = Array(
            all.sorted { ($0.sheet, $0.row) < ($1.sheet, $1.row) }.prefix(SongFileDescription.keptErrors))
    }

    /// `$2` to `$21` of ``SongImportStatements/finish``.
    var parameters: [PostgresValue] {
        let columns = CatalogueField.allCases.compactMap { field in
            report.columns[field].map { (field: field, position: $0) }
        }
        let warnings = CatalogueReport.Warning.allCases.compactMap { warning in
            report.warnings[warning].map { (code: warning.rawValue, rows: Int64($0.rows)) }
        }
        return [
            .int64(Int64(report.rows)), .int64(Int64(report.bytesRead)), .int64(invalid),
            .int64(outcome.duplicates), .int64(outcome.inserted), .int64(outcome.updated),
            .int64(outcome.unchanged), .int64(outcome.removed), .int64(errorCount),
            .text(report.format?.rawValue), .text(report.encoding?.rawValue),
            .text(report.delimiter.map { String($0) }), .int64(report.headerRow.map { Int64($0) }),
            .textArray(columns.map(\.field.rawValue)), .int64Array(columns.map { Int64($0.position) }),
            .textArray(columns.map { name(ofColumn: $0.position) }),
            .textArray(warnings.map(\.code)), .int64Array(warnings.map(\.rows)),
            .text(failure?.code), .text(failure?.message),
        ]
    }

    /// `$2` to `$6` of ``SongImportStatements/keepErrors``.
    var errorParameters: [PostgresValue] {
        [
            .int64Array(errors.map { Int64($0.row) }), .int64Array(errors.map { Int64($0.sheet) }),
            .textArray(errors.map { $0.field?.rawValue ?? "" }), .textArray(errors.map(\.code)),
            .textArray(errors.map(\.message)),
        ]
    }

    /// The name of a column, cut to what is told; empty where it has none.
    private func name(ofColumn position: Int) -> String {
        guard report.columnNames.indices.contains(position - 1) else { return "" }
        return String(String.UnicodeScalarView(report.columnNames[position - 1].unicodeScalars.prefix(255)))
    }

    /// Why a row gave no song, by the reader's word or the database's.
    struct RowError: Sendable {
        let row: Int64
        let sheet: Int64
        let field: CatalogueField?
        let code: String
        let message: String

        init(_ error: CatalogueFiles.RowError) {
            (row, sheet, field) = (Int64(error.row), Int64(error.sheet), error.field)
            (code, message) = (error.code.rawValue, error.message)
        }

        init(_ rejected: RejectedSongRow) {
            (row, sheet) = (rejected.row, Int64(rejected.sheet))
            field = rejected.isArtist ? .artist : .title
            code = "unsearchable"
            let name = rejected.isArtist ? "artist" : "title"
            message = "\(name) holds no letter or digit by which it could be found"
        }
    }
}
