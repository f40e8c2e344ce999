import CoreTypes
import Generated
import Postgres
import SpecRuntime

enum SystemStatements {
    /// System `$2` of account `$1`.
    static let byID = Statement<CustomerSystemRow>(
        "system of account",
        """
        SELECT systems_id, openkj_system_id, name, configuration,
            (SELECT coalesce(sum(songs), 0)::bigint FROM song_initials counted
                WHERE counted.systems_id = systems.systems_id),
            created_at, updated_at
        FROM systems WHERE customer_profiles_id = $1 AND systems_id = $2
        """, isReader: true)

    /// The systems of account `$1` whose name holds `$2`, behind name `$3` and id `$4`, at most `$5`.
    static let list = Statement<CustomerSystemRow>(
        "systems of account",
        """
        SELECT systems_id, openkj_system_id, name, configuration,
            (SELECT coalesce(sum(songs), 0)::bigint FROM song_initials counted
                WHERE counted.systems_id = systems.systems_id),
            created_at, updated_at
        FROM systems
        WHERE customer_profiles_id = $1
            AND ($2::text IS NULL OR singr_normalize(name) LIKE '%' || nullif(singr_normalize($2), '') || '%')
            AND ($4::uuid IS NULL OR (name COLLATE "C", systems_id) > ($3, $4))
        ORDER BY name COLLATE "C", systems_id LIMIT $5
        """, isReader: true)

    /// How long that list is.
    static let count = Statement<Int64>(
        "count systems of account",
        """
        SELECT count(*) FROM systems
        WHERE customer_profiles_id = $1
            AND ($2::text IS NULL OR singr_normalize(name) LIKE '%' || nullif(singr_normalize($2), '') || '%')
        """, isReader: true)

    /// Adds system `$1` called `$3` to account `$2`.
    static let add = Statement<NoRow>(
        "add system",
        """
        INSERT INTO systems (systems_id, customer_profiles_id, name, configuration) VALUES ($1, $2, $3, $4::jsonb)
        """)

    /// The configuration of system `$2` of account `$1`, kept from other changes.
    static let lockedConfiguration = Statement<ConfigurationRow>(
        "locked system configuration",
        """
        SELECT configuration FROM systems WHERE customer_profiles_id = $1 AND systems_id = $2 FOR NO KEY UPDATE
        """)

    /// Calls system `$2` of account `$1` `$3`, if that is not null, and gives it configuration `$4`.
    static let update = Statement<NoRow>(
        "update system",
        """
        UPDATE systems SET name = coalesce($3, name), configuration = $4::jsonb
        WHERE customer_profiles_id = $1 AND systems_id = $2
        """)

    /// Locks system `$2` of account `$1`, so that no song is added; how many it has.
    static let lockWithSongs = Statement<Int64>(
        "lock system with songs",
        """
        WITH locked AS (
            SELECT systems_id FROM systems WHERE customer_profiles_id = $1 AND systems_id = $2 FOR UPDATE
        )
        SELECT (SELECT count(*) FROM songdb WHERE songdb.systems_id = locked.systems_id) FROM locked
        """)

    static let delete = Statement<NoRow>(
        "delete system", "DELETE FROM systems WHERE customer_profiles_id = $1 AND systems_id = $2")
}

struct CustomerSystemRow: RowDecodable, Sendable {
    let system: CustomerSystem

    init(from row: inout RowReader) throws(RowDecodingError) {
        let (id, number, name) = (try row.uuid(), try row.int32(), try row.text())
        let configuration = FreeFormObject.read(try row.json())
        system = CustomerSystem(
            id: id, openkjSystemId: number, name: name, configuration: configuration,
            songCount: try row.int64(), createdAt: try row.timestamp(), updatedAt: try row.timestamp())
    }
}

struct ConfigurationRow: RowDecodable, Sendable {
    let members: [String: JSONValue]

    init(from row: inout RowReader) throws(RowDecodingError) {
        members = FreeFormObject.read(try row.json())
    }
}
