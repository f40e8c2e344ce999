import CoreTypes
import Postgres

/// The songs of one system, with what a search needs to know of them.
struct SystemSongScope: RowDecodable {
    /// The normal form of the text; empty where it has neither letters nor digits.
    let text: String
    let system: OfferedSystem

    init(from row: inout RowReader) throws(RowDecodingError) {
        text = try row.text()
        let (id, key, size) = (try row.uuid(), try row.text(), try row.int64())
        let (words, counts) = (try row.textArray(), try row.int64Array())
        guard words.count == counts.count else {
            throw row.failure("the arrays about words differ in length")
        }
        system = OfferedSystem(
            id: id, key: key, size: size,
            terms: zip(words, counts).map { SearchTerm(word: $0, songs: $1) }.sorted { $0.songs < $1.songs })
    }

    /// System number `$2` of account `$1`, for a search for text `$3`.
    static let byNumber = Statement<SystemSongScope>(
        "songs of a system",
        """
        WITH system AS (
            SELECT systems_id FROM systems WHERE customer_profiles_id = $1 AND openkj_system_id = $2
        ), term AS MATERIALIZED (
            SELECT DISTINCT word FROM string_to_table(singr_normalize($3::text), ' ') AS word WHERE word <> ''
        ), counted AS MATERIALIZED (
            SELECT term.word, coalesce((
                SELECT sum(w.songs) FROM song_words w
                WHERE w.systems_id = (SELECT systems_id FROM system)
                    AND w.word >= term.word AND w.word < term.word || chr(1114111)), 0)::bigint AS songs
            FROM term
        )
        SELECT singr_normalize($3), systems_id, singr_system_key(systems_id),
            (SELECT coalesce(sum(i.songs), 0)::bigint FROM song_initials i
                WHERE i.systems_id = system.systems_id),
            ARRAY(SELECT word FROM counted ORDER BY word), ARRAY(SELECT songs FROM counted ORDER BY word)
        FROM system
        """, isReader: true)
}
