import Postgres

/// The statements of the public venue list, one per order.
///
/// `$1` to `$9` are the filter's, then come the sort columns of the page before and one row more than the page holds.
/// Which filters are given decides the plan, so PostgreSQL plans each call anew: the plan for any parameters would
/// always cost more than those for the given ones.
enum PublicVenueStatements {
    static let byName = Statement<PublicVenueRow>(
        "public venues by name",
        """
        SELECT v.venues_id, v.name, v.url_name, v.accepting_requests, v.address, v.city, v.state, v.postal_code,
            v.country, v.phone_number, v.website, v.latitude, v.longitude, v.time_zone, v.created_at, v.updated_at,
            v.normalized_name, v.normalized_city, ST_Distance(v.location, singr_point($7, $8)) AS meters
        FROM public_venues v
        WHERE singr_venue_matches(v, $1, $2, $3, $4, $5, $6, singr_point($7, $8), $9)
            AND ($11::uuid IS NULL OR (v.normalized_name, v.venues_id) > ($10, $11))
        ORDER BY v.normalized_name, v.venues_id LIMIT $12
        """, isReader: true, isSlow: true)

    static let byCity = Statement<PublicVenueRow>(
        "public venues by city",
        """
        SELECT v.venues_id, v.name, v.url_name, v.accepting_requests, v.address, v.city, v.state, v.postal_code,
            v.country, v.phone_number, v.website, v.latitude, v.longitude, v.time_zone, v.created_at, v.updated_at,
            v.normalized_name, v.normalized_city, ST_Distance(v.location, singr_point($7, $8)) AS meters
        FROM public_venues v
        WHERE singr_venue_matches(v, $1, $2, $3, $4, $5, $6, singr_point($7, $8), $9)
            AND ($12::uuid IS NULL OR (v.normalized_city, v.normalized_name, v.venues_id) > ($10, $11, $12))
        ORDER BY v.normalized_city, v.normalized_name, v.venues_id LIMIT $13
        """, isReader: true, isSlow: true)

    static let byCreation = Statement<PublicVenueRow>(
        "public venues by creation",
        """
        SELECT v.venues_id, v.name, v.url_name, v.accepting_requests, v.address, v.city, v.state, v.postal_code,
            v.country, v.phone_number, v.website, v.latitude, v.longitude, v.time_zone, v.created_at, v.updated_at,
            v.normalized_name, v.normalized_city, ST_Distance(v.location, singr_point($7, $8)) AS meters
        FROM public_venues v
        WHERE singr_venue_matches(v, $1, $2, $3, $4, $5, $6, singr_point($7, $8), $9)
            AND ($11::uuid IS NULL OR (v.created_at, v.venues_id) > ($10, $11))
        ORDER BY v.created_at, v.venues_id LIMIT $12
        """, isReader: true, isSlow: true)

    static let byNameDescending = Statement<PublicVenueRow>(
        "public venues by name descending",
        """
        SELECT v.venues_id, v.name, v.url_name, v.accepting_requests, v.address, v.city, v.state, v.postal_code,
            v.country, v.phone_number, v.website, v.latitude, v.longitude, v.time_zone, v.created_at, v.updated_at,
            v.normalized_name, v.normalized_city, ST_Distance(v.location, singr_point($7, $8)) AS meters
        FROM public_venues v
        WHERE singr_venue_matches(v, $1, $2, $3, $4, $5, $6, singr_point($7, $8), $9)
            AND ($11::uuid IS NULL OR (v.normalized_name, v.venues_id) < ($10, $11))
        ORDER BY v.normalized_name DESC, v.venues_id DESC LIMIT $12
        """, isReader: true, isSlow: true)

    static let byCityDescending = Statement<PublicVenueRow>(
        "public venues by city descending",
        """
        SELECT v.venues_id, v.name, v.url_name, v.accepting_requests, v.address, v.city, v.state, v.postal_code,
            v.country, v.phone_number, v.website, v.latitude, v.longitude, v.time_zone, v.created_at, v.updated_at,
            v.normalized_name, v.normalized_city, ST_Distance(v.location, singr_point($7, $8)) AS meters
        FROM public_venues v
        WHERE singr_venue_matches(v, $1, $2, $3, $4, $5, $6, singr_point($7, $8), $9)
            AND ($12::uuid IS NULL OR (v.normalized_city, v.normalized_name, v.venues_id) < ($10, $11, $12))
        ORDER BY v.normalized_city DESC, v.normalized_name DESC, v.venues_id DESC LIMIT $13
        """, isReader: true, isSlow: true)

    static let byCreationDescending = Statement<PublicVenueRow>(
        "public venues by creation descending",
        """
        SELECT v.venues_id, v.name, v.url_name, v.accepting_requests, v.address, v.city, v.state, v.postal_code,
            v.country, v.phone_number, v.website, v.latitude, v.longitude, v.time_zone, v.created_at, v.updated_at,
            v.normalized_name, v.normalized_city, ST_Distance(v.location, singr_point($7, $8)) AS meters
        FROM public_venues v
        WHERE singr_venue_matches(v, $1, $2, $3, $4, $5, $6, singr_point($7, $8), $9)
            AND ($11::uuid IS NULL OR (v.created_at, v.venues_id) < ($10, $11))
        ORDER BY v.created_at DESC, v.venues_id DESC LIMIT $12
        """, isReader: true, isSlow: true)

    /// The index gives venues in the order of their distance on a sphere, which differs from the true one by less than
    /// half a percent. So the subquery finds how far, at most, the page reaches, and only venues within that are
    /// measured and sorted.
    static let byDistance = Statement<PublicVenueRow>(
        "public venues by distance",
        """
        SELECT v.venues_id, v.name, v.url_name, v.accepting_requests, v.address, v.city, v.state, v.postal_code,
            v.country, v.phone_number, v.website, v.latitude, v.longitude, v.time_zone, v.created_at, v.updated_at,
            v.normalized_name, v.normalized_city, ST_Distance(v.location, singr_point($7, $8)) AS meters
        FROM public_venues v
        WHERE singr_venue_matches(v, $1, $2, $3, $4, $5, $6, singr_point($7, $8), $9)
            AND ST_DWithin(v.location, singr_point($7, $8), coalesce((
                SELECT (near.location <-> singr_point($7, $8)) * 1.005
                FROM public_venues near
                WHERE singr_venue_matches(near, $1, $2, $3, $4, $5, $6, singr_point($7, $8), $9)
                    AND ($10::double precision IS NULL OR near.location <-> singr_point($7, $8) > $10 / 0.994)
                ORDER BY near.location <-> singr_point($7, $8) OFFSET $12 - 1 LIMIT 1), $9 * 1609.344))
            AND ($11::uuid IS NULL
                OR (ST_Distance(v.location, singr_point($7, $8)), v.venues_id) > ($10::double precision, $11))
        ORDER BY meters, v.venues_id LIMIT $12
        """, isReader: true, isSlow: true)

    static let byDistanceDescending = Statement<PublicVenueRow>(
        "public venues by distance descending",
        """
        SELECT v.venues_id, v.name, v.url_name, v.accepting_requests, v.address, v.city, v.state, v.postal_code,
            v.country, v.phone_number, v.website, v.latitude, v.longitude, v.time_zone, v.created_at, v.updated_at,
            v.normalized_name, v.normalized_city, ST_Distance(v.location, singr_point($7, $8)) AS meters
        FROM public_venues v
        WHERE singr_venue_matches(v, $1, $2, $3, $4, $5, $6, singr_point($7, $8), $9)
            AND ($11::uuid IS NULL
                OR (ST_Distance(v.location, singr_point($7, $8)), v.venues_id) < ($10::double precision, $11))
        ORDER BY meters DESC, v.venues_id DESC LIMIT $12
        """, isReader: true, isSlow: true)
}
