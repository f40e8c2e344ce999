import Postgres

enum SongbookScopeStatement {
    /// `$1` the venue's name in URLs, `$2` a system or null, `$3` the text or null, `$4` whether only words of
    /// artists count.
    static let byVenue = Statement<SongbookScope>(
        "songbook of a venue",
        """
        WITH venue AS (
            SELECT v.venues_id, v.name, v.customer_profiles_id,
                EXISTS (SELECT FROM venue_systems l WHERE l.venues_id = v.venues_id) AS has_links
            FROM public_venues v
            WHERE v.url_name = $1
        ), offered AS MATERIALIZED (
            SELECT s.systems_id, singr_system_key(s.systems_id) AS key,
                (SELECT coalesce(sum(i.songs), 0)::bigint FROM song_initials i
                    WHERE i.systems_id = s.systems_id) AS size
            FROM venue JOIN systems s ON s.customer_profiles_id = venue.customer_profiles_id
            WHERE ($2::uuid IS NULL OR s.systems_id = $2)
                AND (NOT venue.has_links OR EXISTS (
                    SELECT FROM venue_systems l
                    WHERE l.venues_id = venue.venues_id AND l.systems_id = s.systems_id))
        ), term AS MATERIALIZED (
            SELECT DISTINCT word FROM string_to_table(singr_normalize($3::text), ' ') AS word WHERE word <> ''
        ), counted AS MATERIALIZED (
            SELECT offered.systems_id, term.word, coalesce((
                SELECT sum(CASE WHEN $4::boolean THEN w.artist_songs ELSE w.songs END)
                FROM song_words w
                WHERE w.systems_id = offered.systems_id
                    AND w.word >= term.word AND w.word < term.word || chr(1114111)), 0)::bigint AS songs
            FROM offered CROSS JOIN term
        )
        SELECT venue.venues_id, venue.name,
            $2 IS NULL OR EXISTS (SELECT FROM offered) AS offers_system,
            singr_normalize($3) AS text,
            ARRAY(SELECT systems_id FROM offered ORDER BY systems_id) AS systems,
            ARRAY(SELECT key FROM offered ORDER BY systems_id) AS keys,
            ARRAY(SELECT size FROM offered ORDER BY systems_id) AS sizes,
            ARRAY(SELECT word FROM term ORDER BY word) AS words,
            ARRAY(SELECT songs FROM counted ORDER BY systems_id, word) AS songs
        FROM venue
        """, isReader: true)
}
