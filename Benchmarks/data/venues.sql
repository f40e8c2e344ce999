-- Adds a hundred thousand venues around those of the demo set, within about a degree of one of them. They are
-- numbered from the top down, so that the counter of their account moves once and not with each row.
\set ON_ERROR_STOP on
INSERT INTO venues (customer_profiles_id, openkj_venue_id, url_name, name, address, city, state, postal_code, location)
SELECT v.customer_profiles_id, 200001 - row_number() OVER (), v.url_name || '-' || n, v.name || ' ' || n, v.address,
       v.city, v.state, v.postal_code,
       ST_SetSRID(ST_MakePoint(
           greatest(-180, least(180, ST_X(v.location::geometry) + random() * 2 - 1)),
           greatest(-90, least(90, ST_Y(v.location::geometry) + random() * 2 - 1))), 4326)::geography
  FROM (SELECT * FROM venues WHERE location IS NOT NULL AND deleted_at IS NULL) AS v, generate_series(1, 100000) AS n
 WHERE n <= 100000 / (SELECT count(*) FROM venues WHERE location IS NOT NULL AND deleted_at IS NULL)
   AND NOT EXISTS (SELECT FROM venues WHERE openkj_venue_id > 100000);
ANALYZE venues;
