import CoreTypes
import Generated
import Postgres

enum VenueSystemStatements {
    /// The systems that are linked to venue `$2` of account `$1`, by name.
    static let linked = Statement<KaraokeSystemRow>(
        "systems of venue",
        """
        SELECT systems_id, name FROM venue_systems JOIN systems USING (customer_profiles_id, systems_id)
        WHERE customer_profiles_id = $1 AND venues_id = $2 ORDER BY name, systems_id LIMIT 100
        """, isReader: true)

    /// Takes away the links of venue `$2` of account `$1` to systems that are not among `$3`.
    static let unlink = Statement<NoRow>(
        "unlink systems",
        """
        DELETE FROM venue_systems
        WHERE customer_profiles_id = $1 AND venues_id = $2 AND systems_id <> ALL ($3)
        """)

    /// Links venue `$2` of account `$1` to its systems among `$3`.
    static let link = Statement<NoRow>(
        "link systems",
        """
        INSERT INTO venue_systems (customer_profiles_id, venues_id, systems_id)
        SELECT customer_profiles_id, $2, systems_id FROM systems
        WHERE customer_profiles_id = $1 AND systems_id = ANY ($3) ORDER BY systems_id
        ON CONFLICT DO NOTHING
        """)

    /// Those of `$2` that are systems of account `$1`, kept from being deleted meanwhile.
    static let known = Statement<UUID>(
        "systems of account among ids",
        """
        SELECT systems_id FROM systems WHERE customer_profiles_id = $1 AND systems_id = ANY ($2)
        ORDER BY systems_id FOR KEY SHARE
        """)
}

struct KaraokeSystemRow: RowDecodable, Sendable {
    let system: KaraokeSystem

    init(from row: inout RowReader) throws(RowDecodingError) {
        system = KaraokeSystem(id: try row.uuid(), name: try row.text())
    }
}
