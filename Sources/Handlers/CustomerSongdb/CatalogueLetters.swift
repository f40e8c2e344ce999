import Generated
import Postgres

/// The letters under which songs of an account stand.
struct CatalogueLetters: RowDecodable, Sendable {
    /// Whether the account has the system that was asked for; true where none was.
    let hasSystem: Bool
    let letters: [SongLetterCount]

    init(from row: inout RowReader) throws(RowDecodingError) {
        hasSystem = try row.bool()
        letters = zip(try row.textArray(), try row.int64Array()).map {
            SongLetterCount(letter: $0, songCount: $1)
        }
    }
}

enum CatalogueLettersStatement {
    /// The letters of account `$1`, or of its system `$2`.
    static let ofAccount = Statement<CatalogueLetters>(
        "letters of account",
        """
        WITH offered AS MATERIALIZED (
            SELECT systems_id FROM systems WHERE customer_profiles_id = $1 AND ($2::uuid IS NULL OR systems_id = $2)
        ), counted AS MATERIALIZED (
            SELECT initial, sum(songs)::bigint AS songs FROM song_initials JOIN offered USING (systems_id)
            WHERE songs > 0 GROUP BY initial ORDER BY initial LIMIT 1000
        )
        SELECT $2 IS NULL OR EXISTS (SELECT FROM offered), ARRAY(SELECT initial FROM counted ORDER BY initial),
            ARRAY(SELECT songs FROM counted ORDER BY initial)
        """, isReader: true)
}
