-- What waits when the measured time begins: five songs of five guests at each venue.

SET client_min_messages = warning;
TRUNCATE requests, venue_singers CASCADE;
INSERT INTO venue_singers (venues_id, guest_device_id, display_name)
SELECT venues_id, gen_random_uuid(), (ARRAY['Ana', 'Ben', 'Chloé', 'Dmitri', 'Emi'])[number]
FROM venues, generate_series(1, 5) AS number WHERE url_name LIKE 'saturday-%';
INSERT INTO requests (venues_id, venue_singers_id, guest_device_id, guest_name, artist, title, requested_at)
SELECT venues_id, venue_singers_id, guest_device_id, display_name, artist, title, now() - interval '10 minutes'
FROM venue_singers JOIN bench.pool
    ON place = (abs(hashtext(venue_singers_id::text)::bigint) % (SELECT count(*) FROM bench.pool));
VACUUM (ANALYZE);
CHECKPOINT;
