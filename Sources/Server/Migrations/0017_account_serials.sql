CREATE TABLE account_serials (
    customer_profiles_id uuid PRIMARY KEY
        REFERENCES customer_profiles ON UPDATE CASCADE ON DELETE CASCADE,
    serial integer NOT NULL CHECK (serial >= 1)
) WITH (fillfactor = 50);

COMMENT ON TABLE account_serials IS
    'Changes with everything that OpenKJ and screens show of an account: its venues and their live queues. Only equality '
    'tells anything. An account without a row is at 1. Not a column of customer_profiles, so that a busy night writes '
    'a row of twenty bytes over and over, and not the account''s.';

CREATE FUNCTION singr_account_serial(account uuid) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce((SELECT serial FROM account_serials WHERE customer_profiles_id = account), 1);

-- In the order of the keys, so that transactions that touch several accounts never deadlock. An account that is being
-- deleted takes its venues with it and needs no serial.
CREATE FUNCTION singr_bump_serials(accounts uuid[]) RETURNS void
LANGUAGE sql
BEGIN ATOMIC
    INSERT INTO account_serials AS present (customer_profiles_id, serial)
    SELECT customer_profiles_id, 2 FROM customer_profiles
    WHERE customer_profiles_id = ANY (accounts)
    ORDER BY customer_profiles_id
    ON CONFLICT (customer_profiles_id) DO UPDATE
    SET serial = CASE present.serial WHEN 2147483647 THEN 1 ELSE present.serial + 1 END;
END;

COMMENT ON FUNCTION singr_bump_serials(uuid[]) IS
    'Called by triggers alone, in the transaction that changes the data: no handler has to remember it.';

CREATE FUNCTION singr_venues_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    PERFORM singr_bump_serials(array_agg(DISTINCT customer_profiles_id)) FROM changed;
    RETURN NULL;
END
$$;
CREATE TRIGGER venues_inserted AFTER INSERT ON venues REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_venues_changed();
CREATE TRIGGER venues_updated AFTER UPDATE ON venues REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_venues_changed();
CREATE TRIGGER venues_deleted AFTER DELETE ON venues REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_venues_changed();

CREATE FUNCTION singr_requests_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    PERFORM singr_bump_serials(array_agg(DISTINCT customer_profiles_id))
    FROM venues WHERE venues_id IN (SELECT venues_id FROM changed);
    RETURN NULL;
END
$$;
CREATE TRIGGER requests_inserted AFTER INSERT ON requests REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_requests_changed();
CREATE TRIGGER requests_updated AFTER UPDATE ON requests REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_requests_changed();
CREATE TRIGGER requests_deleted AFTER DELETE ON requests REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION singr_requests_changed();
