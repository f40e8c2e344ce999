import Postgres

enum SongbookScopeStatement {
    /// `$1` the venue's name in URLs, `$2` a system or null, `$3` the text or null, `$4` whether only words of
    /// artists count.
    static let byVenue = Statement<SongbookScope>(
        "songbook of a venue",
        """
        WITH venue AS (
            SELECT v.venues_id, v.name, v.customer_profiles_id,
                nullif(ARRAY(SELECT l.systems_id FROM venue_systems l WHERE l.venues_id = v.venues_id), '{}') AS linked
            FROM public_venues v
            WHERE v.url_name = $1
        )
        SELECT venue.venues_id, venue.name, venue.customer_profiles_id,
            singr_account_key(venue.customer_profiles_id) AS account_key,
            CASE WHEN $2::uuid IS NULL THEN venue.linked ELSE ARRAY[$2] END AS systems,
            $2 IS NULL OR EXISTS (
                SELECT FROM systems s
                WHERE s.systems_id = $2 AND s.customer_profiles_id = venue.customer_profiles_id
                    AND (venue.linked IS NULL OR s.systems_id = ANY (venue.linked))) AS offers_system,
            (SELECT coalesce(sum(i.songs), 0)::bigint
                FROM systems s JOIN song_initials i ON i.systems_id = s.systems_id
                WHERE s.customer_profiles_id = venue.customer_profiles_id) AS catalogue_size,
            singr_normalize($3::text) AS text,
            coalesce(terms.words, '{}') AS words, coalesce(terms.songs, '{}') AS songs
        FROM venue
        CROSS JOIN LATERAL (
            SELECT array_agg(counted.word ORDER BY counted.songs, counted.word) AS words,
                array_agg(counted.songs ORDER BY counted.songs, counted.word) AS songs
            FROM (
                SELECT term.word, coalesce((
                    SELECT sum(CASE WHEN $4::boolean THEN w.artist_songs ELSE w.songs END)
                    FROM song_words w
                    WHERE w.customer_profiles_id = venue.customer_profiles_id
                        AND w.word >= term.word AND w.word < term.word || chr(1114111)), 0)::bigint AS songs
                FROM (
                    SELECT DISTINCT word FROM string_to_table(singr_normalize($3), ' ') AS word WHERE word <> ''
                ) AS term
                OFFSET 0
            ) AS counted
        ) AS terms
        """)
}
