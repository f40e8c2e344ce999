-- A database for `make bench-saturday`: accounts with a plan, an API key, a system and a venue each, as many as the
-- variable venues says. Songs are added by bench.add_songs, several times at once.

INSERT INTO users (email, email_verified_at)
SELECT 'host-' || number || '@example.com', now() FROM generate_series(1, :venues) AS number;

INSERT INTO customer_profiles (users_id, legal_business_name, time_zone)
SELECT users_id, 'Karaoke ' || email, 'America/Chicago' FROM users WHERE email LIKE 'host-%';

INSERT INTO subscriptions (customer_profiles_id, plan, status)
SELECT customer_profiles_id, 'professional', 'active' FROM customer_profiles;

CREATE TABLE bench.accounts AS
SELECT number, customer_profiles_id
FROM generate_series(1, :venues) AS number
    JOIN users ON email = 'host-' || number || '@example.com' JOIN customer_profiles USING (users_id);

INSERT INTO venues (customer_profiles_id, url_name, name, address, city, state, postal_code, location)
SELECT customer_profiles_id, 'saturday-' || number, 'Saturday ' || number, number || ' Main Street', 'Austin', 'Texas', '78701',
    ST_SetSRID(ST_MakePoint(-97 - number % 100 * 0.1, 30 + number / 100 * 0.1), 4326)::geography
FROM bench.accounts;

INSERT INTO systems (customer_profiles_id, openkj_system_id, name)
SELECT customer_profiles_id, 1, 'Main room' FROM bench.accounts;
INSERT INTO venue_systems (customer_profiles_id, venues_id, systems_id)
SELECT customer_profiles_id, venues_id, systems_id
FROM bench.accounts JOIN venues USING (customer_profiles_id) JOIN systems USING (customer_profiles_id);

-- Secrets that the load generator can tell from the account's number; see `secret` in harness/openkj.py.
INSERT INTO api_keys (api_keys_id, customer_profiles_id, description, prefix, key_hash, scopes)
SELECT singr_uuidv7(), customer_profiles_id, 'OpenKJ', left(secret, 7), sha256(convert_to('sk_live_' || secret, 'UTF8')),
    ARRAY['requests:read', 'requests:write', 'songdb:read', 'songdb:write', 'venues:read', 'venues:write', 'systems:read']
FROM bench.accounts, LATERAL translate(
    encode(sha256(convert_to('saturday ' || number, 'UTF8')), 'base64'), '+/=', '-_') AS secret;

-- Millions of songs at once: their indexes are made after them.
CREATE TABLE bench.indexes AS
SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
WHERE indrelid IN ('songdb'::regclass, 'song_words'::regclass) AND NOT indisunique;
SELECT format('DROP INDEX %s', name) FROM bench.indexes \gexec

-- Gives so many songs to each of the accounts whose number leaves the remainder `part`, the first account all there are.
-- They lie in bench.pool, in an order of chance; the system of account n has those from place n * 7919 on.
CREATE PROCEDURE bench.add_songs(songs bigint, part integer, parts integer) LANGUAGE plpgsql AS $$
DECLARE
    account bench.accounts;
    size bigint := (SELECT count(*) FROM bench.pool);
BEGIN
    FOR account IN SELECT * FROM bench.accounts WHERE number % parts = part ORDER BY number LOOP
        INSERT INTO songdb (customer_profiles_id, systems_id, artist, title, normalized_artist, normalized_title)
        SELECT account.customer_profiles_id, systems_id, artist, title, normalized_artist, normalized_title
        FROM systems,
            generate_series(0, CASE account.number WHEN 1 THEN size ELSE least(songs, size) END - 1) AS step
            JOIN bench.pool ON place = (account.number * 7919 + step) % size
        WHERE systems.customer_profiles_id = account.customer_profiles_id
            AND normalized_artist <> '' AND normalized_title <> ''
        ON CONFLICT DO NOTHING;
        COMMIT;
    END LOOP;
END
$$;
