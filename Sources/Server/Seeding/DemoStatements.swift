import Postgres

/// The SQL of the demo set. Each statement adds what is missing and leaves the rest as it is.
enum DemoStatements {
    static let addUsers = Statement<NoRow>(
        "demo add users",
        """
        INSERT INTO users (email, name, email_verified_at)
        SELECT email, owner, now() FROM unnest($1::text[], $2::text[]) AS seed (email, owner)
        ON CONFLICT (email) DO NOTHING
        """)

    static let addAccounts = Statement<NoRow>(
        "demo add accounts",
        """
        INSERT INTO customer_profiles (users_id, legal_business_name, contact_email, time_zone)
        SELECT users_id, business, email, zone
        FROM unnest($1::text[], $2::text[], $3::text[]) AS seed (email, business, zone)
            JOIN users USING (email)
        ON CONFLICT (users_id) DO NOTHING
        """)

    static let addSystems = Statement<NoRow>(
        "demo add systems",
        """
        INSERT INTO systems (customer_profiles_id, name)
        SELECT customer_profiles_id, seed.name
        FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS seed (email, name, place)
            JOIN users USING (email)
            JOIN customer_profiles USING (users_id)
        WHERE NOT EXISTS (
            SELECT FROM systems
            WHERE systems.customer_profiles_id = customer_profiles.customer_profiles_id
                AND systems.name = seed.name)
        ORDER BY seed.place
        """)

    static let addVenues = Statement<NoRow>(
        "demo add venues",
        """
        INSERT INTO venues (
            customer_profiles_id, url_name, name, address, city, state, postal_code, country, phone_number,
            location, time_zone, accepting_requests)
        SELECT customer_profiles_id, url_name, seed.name, address, city, state, postal_code, country, phone,
            ST_SetSRID(ST_MakePoint(longitude::float8, latitude::float8), 4326)::geography, zone,
            accepting = 'yes'
        FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[])
            WITH ORDINALITY AS seed (
                email, url_name, name, address, city, state, postal_code, country, phone, latitude, longitude,
                zone, accepting, place)
            JOIN users USING (email)
            JOIN customer_profiles USING (users_id)
        WHERE NOT EXISTS (SELECT FROM venues WHERE venues.url_name = seed.url_name)
        ORDER BY place
        """)

    static let linkSystems = Statement<NoRow>(
        "demo link systems",
        """
        INSERT INTO venue_systems (customer_profiles_id, venues_id, systems_id)
        SELECT customer_profiles_id, venues_id, systems_id
        FROM unnest($1::text[], $2::text[]) AS seed (url_name, system)
            JOIN venues USING (url_name)
            JOIN systems USING (customer_profiles_id)
        WHERE systems.name = seed.system
        ON CONFLICT (venues_id, systems_id) DO NOTHING
        """)

    /// A system takes the songs that share a tag with it, or all of them for the tag `*`.
    static let addSongs = Statement<NoRow>(
        "demo add songs",
        """
        INSERT INTO songdb (customer_profiles_id, systems_id, artist, title)
        SELECT systems.customer_profiles_id, systems.systems_id, song.artist, song.title
        FROM unnest($1::text[], $2::text[], $3::text[]) AS seed (email, name, tags)
            JOIN users USING (email)
            JOIN customer_profiles USING (users_id)
            JOIN systems
                ON systems.customer_profiles_id = customer_profiles.customer_profiles_id
                    AND systems.name = seed.name
            CROSS JOIN unnest($4::text[], $5::text[], $6::text[]) AS song (artist, title, tags)
        WHERE seed.tags = '*' OR string_to_array(seed.tags, ',') && string_to_array(song.tags, ',')
        ON CONFLICT (systems_id, normalized_artist, normalized_title) DO NOTHING
        """)

    /// Only venues without any request get theirs, so that a queue somebody worked on stays as it is.
    static let addRequests = Statement<NoRow>(
        "demo add requests",
        """
        INSERT INTO requests (
            venues_id, artist, title, key_change, guest_name, guest_device_id, status, requested_at, processed_at)
        SELECT venues_id, artist, title, key_change::int, guest, singr_uuidv7(), status::request_status,
            now() - make_interval(mins => minutes::int),
            CASE WHEN status IN ('performed', 'cancelled', 'skipped')
                THEN now() - make_interval(mins => greatest(minutes::int - 6, 0)) END
        FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
            WITH ORDINALITY AS seed (url_name, guest, artist, title, key_change, status, minutes, place)
            JOIN venues USING (url_name)
        WHERE NOT EXISTS (SELECT FROM requests WHERE requests.venues_id = venues.venues_id)
        ORDER BY place
        """)

    /// Makes each guest of a seeded request a singer of the venue.
    static let addSingers = Statement<NoRow>(
        "demo add singers",
        """
        WITH added AS (
            INSERT INTO venue_singers (venues_id, guest_device_id, display_name, joined_at)
            SELECT venues_id, guest_device_id, guest_name, requested_at FROM requests
            WHERE guest_device_id IS NOT NULL AND venue_singers_id IS NULL
            ON CONFLICT (venues_id, identity) DO NOTHING
            RETURNING venues_id, guest_device_id, venue_singers_id
        )
        UPDATE requests SET venue_singers_id = added.venue_singers_id
        FROM added
        WHERE added.venues_id = requests.venues_id AND added.guest_device_id = requests.guest_device_id
        """)

    static let analyze = Statement<NoRow>("demo analyze", "ANALYZE venues, songdb, requests")
}
