import CoreTypes
import Postgres

/// How a system's new catalogue is put together beside the old one.
enum SongUploadStatements {
    /// Begins upload `$1` by source `$4` of system `$3` of account `$2`.
    static let begin = Statement<NoRow>(
        "begin song upload",
        """
        INSERT INTO song_uploads (song_uploads_id, customer_profiles_id, systems_id, source) VALUES ($1, $2, $3, $4)
        """)

    /// Ends OpenKJ's upload of system `$2` of account `$1`, if one is open, without publishing it.
    static let dropOpen = Statement<NoRow>(
        "drop open song upload",
        """
        DELETE FROM song_uploads WHERE customer_profiles_id = $1 AND systems_id = $2 AND source = 'openkj'
        """)

    /// OpenKJ's open upload of system `$2` of account `$1`, which has a batch now.
    static let touchOpen = Statement<UUID>(
        "touch open song upload",
        """
        UPDATE song_uploads SET last_batch_at = now()
        WHERE customer_profiles_id = $1 AND systems_id = $2 AND source = 'openkj' RETURNING song_uploads_id
        """)

    /// Adds songs to upload `$1`: artists `$2`, titles `$3`, disc ids `$4`, manufacturers `$5`, in the same order; how
    /// many were new. Those of which nothing is left to search are passed over.
    static let add = Statement<Int64>(
        "add to song upload",
        """
        WITH added AS (
            INSERT INTO uploaded_songs (
                song_uploads_id, artist, title, normalized_artist, normalized_title, disc_id, manufacturer)
            SELECT $1, song.artist, song.title, normal.artist, normal.title, song.disc_id, song.manufacturer
            FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY
                    AS song (artist, title, disc_id, manufacturer, place),
                LATERAL (SELECT singr_normalize(song.artist), singr_normalize(song.title)) AS normal (artist, title)
            WHERE normal.artist <> '' AND normal.title <> ''
            ORDER BY song.place
            ON CONFLICT DO NOTHING
            RETURNING 1
        )
        SELECT count(*) FROM added
        """)

    /// Adds songs to the catalogue of system `$2` of account `$1` that searches read: artists `$3`, titles `$4`; how
    /// many were new.
    static let addLive = Statement<Int64>(
        "add songs to system",
        """
        WITH added AS (
            INSERT INTO songdb (customer_profiles_id, systems_id, artist, title)
            SELECT DISTINCT ON (normal.artist, normal.title) $1, $2, song.artist, song.title
            FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS song (artist, title, place),
                LATERAL (SELECT singr_normalize(song.artist), singr_normalize(song.title)) AS normal (artist, title)
            WHERE normal.artist <> '' AND normal.title <> ''
            ORDER BY normal.artist, normal.title, song.place
            ON CONFLICT (systems_id, normalized_artist, normalized_title) DO NOTHING
            RETURNING 1
        )
        SELECT count(*) FROM added
        """)

    /// How many seconds upload `$1` has been quiet; nothing where it is gone.
    static let quietSeconds = Statement<Double>(
        "quiet seconds of song upload",
        """
        SELECT extract(epoch FROM now() - last_batch_at)::double precision FROM song_uploads
        WHERE song_uploads_id = $1
        """)

    /// Makes the catalogue of a system that of upload `$1`; how many songs it has then.
    static let publish = Statement<Int64>("publish song upload", "SELECT singr_publish_upload($1)")
}
