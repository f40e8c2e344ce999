import CoreTypes
import Generated
import Postgres

/// How imports are read by those who started them; a file that is still coming is none yet.
enum SongImportReadings {
    /// Import `$2` of account `$1`.
    static let byID = Statement<SongImportRow>(
        "song import of account",
        """
        SELECT song_imports_id, openkj_system_id, file_name, mode, is_dry_run, state, is_abandoned, is_writing,
            bytes_read, total_bytes, rows_read, rows_invalid, rows_duplicate, songs_inserted, songs_updated,
            songs_unchanged, songs_removed, format, encoding, delimiter, header_row, column_fields, column_positions,
            column_names, warning_codes, warning_rows, error_count, failure_code, failure_message, created_at,
            started_at, finished_at
        FROM song_import_states
        WHERE customer_profiles_id = $1 AND song_imports_id = $2 AND state <> 'receiving'
        """, isReader: true)

    /// The imports of account `$1`, the newest first, behind instant `$2` and id `$3`, at most `$4`.
    static let list = Statement<SongImportRow>(
        "song imports of account",
        """
        SELECT song_imports_id, openkj_system_id, file_name, mode, is_dry_run, state, is_abandoned, is_writing,
            bytes_read, total_bytes, rows_read, rows_invalid, rows_duplicate, songs_inserted, songs_updated,
            songs_unchanged, songs_removed, format, encoding, delimiter, header_row, column_fields, column_positions,
            column_names, warning_codes, warning_rows, error_count, failure_code, failure_message, created_at,
            started_at, finished_at
        FROM song_import_states
        WHERE customer_profiles_id = $1 AND state <> 'receiving'
            AND ($3::uuid IS NULL OR (created_at, song_imports_id) < ($2, $3))
        ORDER BY created_at DESC, song_imports_id DESC LIMIT $4
        """, isReader: true)

    /// How long that list is.
    static let count = Statement<Int64>(
        "count song imports of account",
        "SELECT count(*) FROM song_imports WHERE customer_profiles_id = $1 AND state <> 'receiving'",
        isReader: true)

    /// The errors that are kept of import `$1`.
    static let errors = Statement<SongImportErrorRow>(
        "errors of song import",
        """
        SELECT row_number, sheet, field, code, message FROM song_import_errors
        WHERE song_imports_id = $1 ORDER BY place
        """, isReader: true)
}

struct SongImportRow: RowDecodable, Sendable {
    let summary: SongImportSummary

    init(from row: inout RowReader) throws(RowDecodingError) {
        let (id, system, name) = (try row.uuid(), try row.int32(), try row.optionalText())
        let mode = SongImportMode(rawValue: try row.text()) ?? .append
        let isDryRun = try row.bool()
        let kept = SongImportState(rawValue: try row.text()) ?? .queued
        let isAbandoned = try row.bool()
        let state = isAbandoned ? .failed : kept
        let progress = try Self.progress(&row, state)
        let counts = try Self.counts(&row, progress.rowsRead)
        let file = try Self.file(&row)
        let warnings = zip(try row.textArray(), try row.int64Array()).map {
            SongImportWarning(code: $0, rows: $1)
        }
        let errorCount = try row.int64()
        let failure = try Self.failure(&row, isAbandoned)
        summary = SongImportSummary(
            jobId: id, systemId: system, fileName: name, mode: mode, dryRun: isDryRun, state: state,
            progress: progress, counts: counts, file: file, warnings: warnings, errorCount: errorCount,
            failure: failure, createdAt: try row.timestamp(), startedAt: try row.optionalTimestamp(),
            finishedAt: try row.optionalTimestamp())
    }

    private static func progress(
        _ row: inout RowReader, _ state: SongImportState
    ) throws(RowDecodingError) -> SongImportProgress {
        let isWriting = try row.bool()
        return SongImportProgress(
            phase: state == .running ? (isWriting ? .writing : .reading) : nil, bytesRead: try row.int64(),
            totalBytes: try row.int64(), rowsRead: try row.int64())
    }

    private static func counts(
        _ row: inout RowReader, _ rows: Int64
    ) throws(RowDecodingError) -> SongImportCounts {
        let (invalid, duplicates) = (try row.int64(), try row.int64())
        return SongImportCounts(
            rows: rows, inserted: try row.int64(), updated: try row.int64(), unchanged: try row.int64(),
            removed: try row.int64(), duplicates: duplicates, invalid: invalid)
    }

    private static func file(_ row: inout RowReader) throws(RowDecodingError) -> SongFile? {
        let format = try row.optionalText().flatMap { SongFileFormat(rawValue: $0) }
        let (encoding, delimiter) = (try row.optionalText(), try row.optionalText())
        let header = try row.optionalInt64()
        let (fields, positions) = (try row.textArray(), try row.int64Array())
        let names = try row.textArray()
        var columns: [SongFileColumn] = []
        for ((field, position), name) in zip(zip(fields, positions), names) {
            guard let field = SongFileColumnField(rawValue: field) else { continue }
            columns.append(
                SongFileColumn(
                    field: field, position: Int32(clamping: position), name: name.isEmpty ? nil : name))
        }
        return format.map {
            SongFile(
                format: $0, encoding: encoding, delimiter: delimiter, headerRow: header, columns: columns)
        }
    }

    private static func failure(
        _ row: inout RowReader, _ isAbandoned: Bool
    ) throws(RowDecodingError) -> SongImportFailure? {
        let (code, message) = (try row.optionalText(), try row.optionalText())
        if isAbandoned {
            return SongImportFailure(
                code: "interrupted",
                message: "The import was interrupted again and again; the catalogue is as it was.")
        }
        guard let code, let message else { return nil }
        return SongImportFailure(code: code, message: message)
    }
}

struct SongImportErrorRow: RowDecodable, Sendable {
    let error: SongImportError

    init(from row: inout RowReader) throws(RowDecodingError) {
        error = SongImportError(
            row: try row.int64(), sheet: try row.int32(), field: try row.optionalText(),
            code: try row.text(), message: try row.text())
    }
}
