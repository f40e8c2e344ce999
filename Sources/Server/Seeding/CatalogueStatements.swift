import CoreTypes
import Postgres

/// The SQL of loading a catalogue.
enum CatalogueStatements {
    static let account = Statement<UUID>(
        "catalogue account",
        """
        SELECT customer_profiles_id FROM customer_profiles JOIN users USING (users_id)
        WHERE email = lower($1 COLLATE "und-x-icu")
        UNION ALL
        SELECT customer_profiles_id FROM venues WHERE url_name = $1
        LIMIT 1
        """)

    /// The named system of the account, or its first one when no name is given.
    static let system = Statement<CatalogueSystem>(
        "catalogue system",
        """
        SELECT systems_id, name FROM systems
        WHERE customer_profiles_id = $1 AND ($2::text IS NULL OR lower(name) = lower($2))
        ORDER BY openkj_system_id LIMIT 1
        """)

    static let addSystem = Statement<CatalogueSystem>(
        "catalogue add system",
        "INSERT INTO systems (customer_profiles_id, name) VALUES ($1, $2) RETURNING systems_id, name")

    static let makeStage = Statement<NoRow>(
        "catalogue make stage",
        """
        CREATE TEMPORARY TABLE catalogue_rows (line bigint NOT NULL, artist text NOT NULL, title text NOT NULL)
        ON COMMIT DROP
        """)

    /// Takes out what has nothing to search; the cheap test spares nearly every row the exact one.
    static let removeUnsearchable = Statement<Int64>(
        "catalogue remove unsearchable",
        """
        DELETE FROM catalogue_rows
        WHERE (artist !~ '[A-Za-z0-9]' AND singr_normalize(artist) = '')
            OR (title !~ '[A-Za-z0-9]' AND singr_normalize(title) = '')
        RETURNING line
        """)

    static let addSongs = Statement<NoRow>(
        "catalogue add songs",
        """
        INSERT INTO songdb (customer_profiles_id, systems_id, artist, title)
        SELECT $1, $2, artist, title FROM catalogue_rows ORDER BY line
        ON CONFLICT (systems_id, normalized_artist, normalized_title) DO NOTHING
        """)

    static let analyze = Statement<NoRow>("catalogue analyze", "ANALYZE songdb")
}

/// The system that takes a catalogue's songs.
struct CatalogueSystem: RowDecodable, Equatable {
    let id: UUID
    let name: String

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        name = try row.text()
    }
}
