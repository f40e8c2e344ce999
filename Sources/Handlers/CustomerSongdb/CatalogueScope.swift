import Postgres

/// The songs of an account, or of one of its systems, with what a search needs to know of them.
struct CatalogueScope: RowDecodable, Sendable {
    /// Whether the account has the system that was asked for; true where none was.
    let hasSystem: Bool
    /// The normal forms of the texts asked for; nil without one, empty where it has neither letters nor digits.
    let text: String?
    let artist: String?
    let title: String?
    /// The letter asked for, as songs stand under it.
    let initial: String?
    /// How many songs stand under it.
    let songsUnderLetter: Int64
    /// The systems, with the words of all texts.
    let systems: [OfferedSystem]

    init(from row: inout RowReader) throws(RowDecodingError) {
        hasSystem = try row.bool()
        (text, artist, title) = (try row.optionalText(), try row.optionalText(), try row.optionalText())
        (initial, songsUnderLetter) = (try row.optionalText(), try row.int64())
        systems = try [OfferedSystem](from: &row)
    }

    /// Whether any words are asked for.
    var hasText: Bool { text != nil || artist != nil || title != nil }

    /// Whether a text has neither letters nor digits, which no song has.
    var findsNothing: Bool { text == "" || artist == "" || title == "" }

    /// The words that titles must have; nil where any will do.
    var titleWords: [String]? { title?.split(separator: " ").map(String.init) }
}

enum CatalogueScopeStatement {
    /// `$1` the account, `$2` a system or null, `$3` to `$5` words of either, of the artist and of the title, `$6` a
    /// letter, each of them or null. Words of titles are looked up as words of either: the index tells no more.
    static let ofAccount = Statement<CatalogueScope>(
        "catalogue of account",
        """
        WITH offered AS MATERIALIZED (
            SELECT s.systems_id, singr_system_key(s.systems_id) AS key,
                (SELECT coalesce(sum(i.songs), 0)::bigint FROM song_initials i
                    WHERE i.systems_id = s.systems_id) AS size
            FROM systems s WHERE s.customer_profiles_id = $1 AND ($2::uuid IS NULL OR s.systems_id = $2)
        ), term AS MATERIALIZED (
            SELECT word, '' AS marker FROM string_to_table(singr_normalize($3::text), ' ') AS word WHERE word <> ''
            UNION
            SELECT word, '' FROM string_to_table(singr_normalize($5::text), ' ') AS word WHERE word <> ''
            UNION
            SELECT word, '@' FROM string_to_table(singr_normalize($4::text), ' ') AS word WHERE word <> ''
        ), counted AS MATERIALIZED (
            SELECT offered.systems_id, term.word, term.marker, coalesce((
                SELECT sum(CASE term.marker WHEN '@' THEN w.artist_songs ELSE w.songs END)
                FROM song_words w
                WHERE w.systems_id = offered.systems_id
                    AND w.word >= term.word AND w.word < term.word || chr(1114111)), 0)::bigint AS songs
            FROM offered CROSS JOIN term
        )
        SELECT $2 IS NULL OR EXISTS (SELECT FROM offered) AS has_system,
            singr_normalize($3) AS text, singr_normalize($4) AS artist, singr_normalize($5) AS title,
            singr_initial($6::text) AS initial,
            (SELECT coalesce(sum(i.songs), 0)::bigint FROM song_initials i JOIN offered USING (systems_id)
                WHERE i.initial = singr_initial($6)) AS songs_under_letter,
            ARRAY(SELECT systems_id FROM offered ORDER BY systems_id) AS systems,
            ARRAY(SELECT key FROM offered ORDER BY systems_id) AS keys,
            ARRAY(SELECT size FROM offered ORDER BY systems_id) AS sizes,
            ARRAY(SELECT marker || word FROM term ORDER BY marker, word) AS words,
            ARRAY(SELECT songs FROM counted ORDER BY systems_id, marker, word) AS songs
        """, isReader: true)
}
