import CoreTypes
import Postgres

enum SongImportStatements {
    /// Begins import `$1` into the system with number `$3` of account `$2`: file name `$4`, mode `$5`, `$6` for a dry run.
    static let begin = Statement<Bool>(
        "begin song import",
        """
        INSERT INTO song_imports (
            song_imports_id, customer_profiles_id, systems_id, openkj_system_id, file_name, mode, is_dry_run)
        SELECT $1, customer_profiles_id, systems_id, openkj_system_id, $4, $5, $6
        FROM systems WHERE customer_profiles_id = $2 AND openkj_system_id = $3
        RETURNING true
        """)

    /// Notes that the file of import `$1` is there, `$2` bytes, for job `$3`.
    static let queue = Statement<NoRow>(
        "queue song import",
        """
        UPDATE song_imports SET state = 'queued', created_at = now(), total_bytes = $2, jobs_id = $3
        WHERE song_imports_id = $1 AND state = 'receiving' AND systems_id IS NOT NULL
        """)

    /// Forgets import `$1`, whose file has not come.
    static let dropReceiving = Statement<NoRow>(
        "drop unreceived song import",
        "DELETE FROM song_imports WHERE song_imports_id = $1 AND state = 'receiving'")

    /// What import `$1` is to do; nothing where it is gone or has ended.
    static let target = Statement<SongImportTarget>(
        "target of song import",
        """
        SELECT customer_profiles_id, systems_id, mode = 'replace', is_dry_run, EXISTS (
            SELECT FROM song_import_states earlier
            WHERE earlier.systems_id = present.systems_id AND earlier.state IN ('queued', 'running')
                AND NOT earlier.is_abandoned
                AND (earlier.created_at, earlier.song_imports_id) < (present.created_at, present.song_imports_id))
        FROM song_imports present WHERE song_imports_id = $1 AND state IN ('queued', 'running')
        """)

    /// Takes the lock under which one import of system `$1` works at a time; false where another does.
    static let lock = Statement<Bool>("lock system for import", "SELECT singr_import_lock($1)")

    /// Notes that import `$1` begins, or begins again; nothing where it has ended.
    static let start = Statement<NoRow>(
        "start song import",
        """
        UPDATE song_imports
        SET state = 'running', started_at = coalesce(started_at, now()), is_writing = false, bytes_read = 0, rows_read = 0
        WHERE song_imports_id = $1 AND state IN ('queued', 'running')
        """)

    /// Notes how far import `$1` is: `$2` bytes, `$3` rows, `$4` once all are read.
    static let progress = Statement<NoRow>(
        "progress of song import",
        """
        UPDATE song_imports SET bytes_read = $2, rows_read = $3, is_writing = $4
        WHERE song_imports_id = $1 AND state = 'running'
        """)

    /// Makes the place where this transaction stages rows.
    static let stage = Statement<NoRow>("stage song import", "SELECT singr_begin_import()")

    /// Takes out the staged rows that cannot be searched; the first `$1` of them.
    static let reject = Statement<RejectedSongRow>(
        "reject rows of song import",
        "SELECT row_number, sheet, is_artist, total FROM singr_reject_import_rows($1)")

    /// What the staged rows would do to system `$1`; `$2` for a replacement.
    static let plan = Statement<SongImportOutcome>(
        "plan song import",
        "SELECT duplicates, inserted, updated, unchanged, removed FROM singr_plan_import($1, $2)")

    /// Puts the staged rows into system `$2` of account `$1`; `$3` for a replacement. Nothing where it is gone.
    static let publish = Statement<SongImportOutcome>(
        "publish song import",
        "SELECT duplicates, inserted, updated, unchanged, removed FROM singr_publish_import($1, $2, $3)")

    /// Ends import `$1` with what ``SongImportResult/parameters`` say; nothing where it has ended.
    static let finish = Statement<NoRow>(
        "finish song import",
        """
        UPDATE song_imports SET
            state = CASE WHEN $20::text IS NULL THEN 'completed' ELSE 'failed' END, finished_at = clock_timestamp(),
            started_at = coalesce(started_at, now()), is_writing = false,
            rows_read = $2, bytes_read = $3, rows_invalid = $4, rows_duplicate = $5, songs_inserted = $6,
            songs_updated = $7, songs_unchanged = $8, songs_removed = $9, error_count = $10, format = $11, encoding = $12,
            delimiter = $13, header_row = $14, column_fields = $15, column_positions = $16::bigint[]::integer[],
            column_names = $17, warning_codes = $18, warning_rows = $19, failure_code = $20, failure_message = $21
        WHERE song_imports_id = $1 AND state IN ('queued', 'running')
        """)

    /// Keeps the errors of import `$1`: rows `$2`, sheets `$3`, fields `$4` (empty for none), codes `$5`, messages `$6`.
    static let keepErrors = Statement<NoRow>(
        "keep errors of song import",
        """
        INSERT INTO song_import_errors (song_imports_id, place, row_number, sheet, field, code, message)
        SELECT $1, place, row_number, sheet, nullif(field, ''), code, message
        FROM unnest($2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY
            AS error (row_number, sheet, field, code, message, place)
        """)

    /// Imports whose job ended without a word.
    static let abandoned = Statement<UUID>(
        "abandoned song imports",
        "SELECT song_imports_id FROM song_import_states WHERE is_abandoned ORDER BY created_at LIMIT 1000")

    /// Ends import `$1`, whose job is gone.
    static let endAbandoned = Statement<NoRow>(
        "end abandoned song import",
        """
        UPDATE song_imports SET state = 'failed', finished_at = now(), failure_code = 'interrupted',
            failure_message = 'The import was interrupted again and again; the catalogue is as it was.'
        WHERE song_imports_id = $1 AND state IN ('queued', 'running')
        """)

    /// Imports whose time is over: thirty days, or a day for a file that never came.
    static let expired = Statement<UUID>(
        "expired song imports",
        """
        SELECT song_imports_id FROM song_imports
        WHERE created_at < now() - interval '1 day' AND state = 'receiving'
            OR created_at < now() - interval '30 days' AND state IN ('completed', 'failed')
        ORDER BY created_at LIMIT 100
        """)

    /// Forgets import `$1`.
    static let drop = Statement<NoRow>(
        "drop song import", "DELETE FROM song_imports WHERE song_imports_id = $1")
}

/// What an import is to do.
struct SongImportTarget: RowDecodable, Sendable {
    let account: UUID
    /// Nil where the system was deleted.
    let system: UUID?
    let replaces: Bool
    let isDryRun: Bool
    /// Whether an earlier import of the system has not ended.
    let isBehindAnother: Bool

    init(from row: inout RowReader) throws(RowDecodingError) {
        account = try row.uuid()
        system = try row.optionalUUID()
        replaces = try row.bool()
        isDryRun = try row.bool()
        isBehindAnother = try row.bool()
    }
}

/// What became of the songs of an import, or would.
struct SongImportOutcome: RowDecodable, Sendable, Equatable {
    var duplicates: Int64 = 0
    var inserted: Int64 = 0
    var updated: Int64 = 0
    var unchanged: Int64 = 0
    var removed: Int64 = 0

    init() {}

    init(from row: inout RowReader) throws(RowDecodingError) {
        duplicates = try row.int64()
        inserted = try row.int64()
        updated = try row.int64()
        unchanged = try row.int64()
        removed = try row.int64()
    }
}

/// A row of which nothing is left to search.
struct RejectedSongRow: RowDecodable, Sendable {
    let row: Int64
    let sheet: Int32
    /// Whether it is the artist of which nothing is left.
    let isArtist: Bool
    /// How many such rows there are.
    let total: Int64

    init(from row: inout RowReader) throws(RowDecodingError) {
        self.row = try row.int64()
        sheet = try row.int32()
        isArtist = try row.bool()
        total = try row.int64()
    }
}
