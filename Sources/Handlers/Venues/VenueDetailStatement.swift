import Postgres

enum VenueDetailStatement {
    /// A venue with its systems, the size of its songbook and its owner's branding, by name in URLs.
    static let byURLName = Statement<VenueDetailRow>(
        "public venue by url name",
        """
        SELECT v.venues_id, v.name, v.url_name, v.accepting_requests, v.address, v.city, v.state, v.postal_code,
            v.country, v.phone_number, v.website, v.latitude, v.longitude, v.time_zone, v.created_at, v.updated_at,
            v.normalized_name, v.normalized_city, NULL::double precision AS meters,
            offered.ids, offered.names, offered.songs,
            look.branding_profiles_id IS NOT NULL AS has_branding, look.logo_url,
            coalesce(look.roles, '{}') AS roles, coalesce(look.colors, '{}') AS colors,
            coalesce(look.powered_by_singr, true) AS powered_by_singr
        FROM public_venues v
        CROSS JOIN LATERAL (
            SELECT coalesce(array_agg(s.systems_id ORDER BY s.name, s.systems_id), '{}') AS ids,
                coalesce(array_agg(s.name ORDER BY s.name, s.systems_id), '{}') AS names,
                coalesce(sum((SELECT sum(i.songs) FROM song_initials i WHERE i.systems_id = s.systems_id)), 0)::bigint
                    AS songs
            FROM systems s
            WHERE s.customer_profiles_id = v.customer_profiles_id
                AND (EXISTS (SELECT FROM venue_systems l
                        WHERE l.venues_id = v.venues_id AND l.systems_id = s.systems_id)
                    OR NOT EXISTS (SELECT FROM venue_systems l WHERE l.venues_id = v.venues_id))
        ) AS offered
        LEFT JOIN LATERAL (
            SELECT b.branding_profiles_id, b.logo_url, b.powered_by_singr,
                ARRAY(SELECT key FROM jsonb_each_text(b.color_palette) ORDER BY key) AS roles,
                ARRAY(SELECT value FROM jsonb_each_text(b.color_palette) ORDER BY key) AS colors
            FROM branding_profiles b
            WHERE b.customer_profiles_id = v.customer_profiles_id AND b.status = 'active'
            ORDER BY b.created_at, b.branding_profiles_id LIMIT 1
        ) AS look ON true
        WHERE v.url_name = $1
        """, isReader: true)
}
