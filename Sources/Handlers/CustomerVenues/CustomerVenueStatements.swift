import CoreTypes
import Postgres

enum CustomerVenueStatements {
    /// Venue `$2` of account `$1`, unless it is deleted.
    static let byID = Statement<CustomerVenueRow>(
        "venue of account",
        """
        SELECT venues_id, openkj_venue_id, url_name, name, address, city, state, postal_code, country, phone_number,
            website, ST_Y(location::geometry), ST_X(location::geometry), time_zone, accepting_requests, created_at,
            updated_at, deleted_at, normalized_name
        FROM venues WHERE customer_profiles_id = $1 AND venues_id = $2 AND deleted_at IS NULL
        """, isReader: true)

    /// The venues of account `$1` whose name holds `$2`, that take requests or not by `$3`, deleted in the last
    /// thirty days where `$4`, else not deleted; behind name `$5` and id `$6`, at most `$7`.
    static let list = Statement<CustomerVenueRow>(
        "venues of account",
        """
        SELECT venues_id, openkj_venue_id, url_name, name, address, city, state, postal_code, country, phone_number,
            website, ST_Y(location::geometry), ST_X(location::geometry), time_zone, accepting_requests, created_at,
            updated_at, deleted_at, normalized_name
        FROM venues
        WHERE customer_profiles_id = $1
            AND ($2::text IS NULL OR normalized_name LIKE '%' || nullif(singr_normalize($2), '') || '%')
            AND ($3::boolean IS NULL OR accepting_requests = $3)
            AND CASE WHEN $4::boolean THEN deleted_at > now() - interval '30 days' ELSE deleted_at IS NULL END
            AND ($6::uuid IS NULL OR (normalized_name, venues_id) > ($5, $6))
        ORDER BY normalized_name, venues_id LIMIT $7
        """, isReader: true)

    /// How long that list is.
    static let count = Statement<Int64>(
        "count venues of account",
        """
        SELECT count(*) FROM venues
        WHERE customer_profiles_id = $1
            AND ($2::text IS NULL OR normalized_name LIKE '%' || nullif(singr_normalize($2), '') || '%')
            AND ($3::boolean IS NULL OR accepting_requests = $3)
            AND CASE WHEN $4::boolean THEN deleted_at > now() - interval '30 days' ELSE deleted_at IS NULL END
        """, isReader: true)

    /// How many live venues account `$1` has.
    static let countLive = Statement<Int64>(
        "count live venues",
        "SELECT count(*) FROM venues WHERE customer_profiles_id = $1 AND deleted_at IS NULL")

    /// Adds venue `$1` to account `$2`; nothing where another venue has the name in URLs. `$14` is the time zone, the
    /// account's where that is null.
    static let add = Statement<UUID>(
        "add venue",
        """
        INSERT INTO venues (
            venues_id, customer_profiles_id, url_name, name, address, city, state, postal_code, country, phone_number,
            website, location, time_zone, accepting_requests)
        SELECT $1, customer_profiles_id, $3, $4, $5, $6, $7, $8, $9, $10, $11, singr_point($12, $13),
            coalesce($14, time_zone), $15
        FROM customer_profiles WHERE customer_profiles_id = $2
        ON CONFLICT (url_name) DO NOTHING
        RETURNING venues_id
        """)

    /// Changes venue `$2` of account `$1`: texts that are not null; the telephone number to `$10` where `$9`, the site
    /// to `$12` where `$11`, the place to `$14`, `$15` where `$13`.
    static let update = Statement<UUID>(
        "update venue",
        """
        UPDATE venues SET
            name = coalesce($3, name), address = coalesce($4, address), city = coalesce($5, city),
            state = coalesce($6, state), postal_code = coalesce($7, postal_code), country = coalesce($8, country),
            phone_number = CASE WHEN $9::boolean THEN $10 ELSE phone_number END,
            website = CASE WHEN $11::boolean THEN $12 ELSE website END,
            location = CASE WHEN $13::boolean THEN singr_point($14, $15) ELSE location END,
            time_zone = coalesce($16, time_zone), accepting_requests = coalesce($17, accepting_requests)
        WHERE customer_profiles_id = $1 AND venues_id = $2 AND deleted_at IS NULL
        RETURNING venues_id
        """)

    /// Opens or closes venue `$2` of account `$1` for requests.
    static let setAccepting = Statement<UUID>(
        "set venue accepting",
        """
        UPDATE venues SET accepting_requests = $3
        WHERE customer_profiles_id = $1 AND venues_id = $2 AND deleted_at IS NULL
        RETURNING venues_id
        """)

    /// Hides venue `$2` of account `$1`.
    static let delete = Statement<UUID>(
        "delete venue",
        """
        UPDATE venues SET deleted_at = now(), accepting_requests = false
        WHERE customer_profiles_id = $1 AND venues_id = $2 AND deleted_at IS NULL
        RETURNING venues_id
        """)

    /// When venue `$2` of account `$1` was deleted, and whether that was in the last thirty days.
    static let deletion = Statement<VenueDeletion>(
        "deletion of venue",
        """
        SELECT deleted_at IS NOT NULL, coalesce(deleted_at > now() - interval '30 days', true)
        FROM venues WHERE customer_profiles_id = $1 AND venues_id = $2 FOR NO KEY UPDATE
        """)

    /// Brings venue `$2` of account `$1` back.
    static let restore = Statement<NoRow>(
        "restore venue",
        "UPDATE venues SET deleted_at = NULL WHERE customer_profiles_id = $1 AND venues_id = $2")

    /// Which of the names in URLs `$1` venues have, deleted ones included.
    static let takenURLNames = Statement<String>(
        "taken url names", "SELECT url_name FROM venues WHERE url_name = ANY ($1)", isReader: true)

    /// Whether PostgreSQL knows time zone `$1`.
    static let isTimeZone = Statement<Bool>(
        "is time zone", "SELECT singr_is_time_zone($1)", isReader: true)
}

/// Whether a venue is deleted and can be restored.
struct VenueDeletion: RowDecodable, Sendable {
    let isDeleted: Bool
    let isRecent: Bool

    init(from row: inout RowReader) throws(RowDecodingError) {
        isDeleted = try row.bool()
        isRecent = try row.bool()
    }
}
