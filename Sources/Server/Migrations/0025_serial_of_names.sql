-- Whatever a queue shows of a singer changes the serial: see 0017. What is called by a profile is a name of the profile or
-- of its account; other names are columns of venue_singers, whose triggers are in 0021.
CREATE FUNCTION singr_bump_serials_of_singer(singer uuid) RETURNS void
LANGUAGE sql
BEGIN ATOMIC
    SELECT singr_bump_serials(array_agg(DISTINCT venue.customer_profiles_id))
    FROM venue_singers shown
        JOIN venues venue USING (venues_id)
        JOIN venue_queues queue USING (venues_id)
    WHERE shown.singer_profiles_id = singer AND (
        shown.joined_at >= singr_night_start(venue.time_zone, queue.night_started_at, now())
        OR EXISTS (
            SELECT FROM requests live
            WHERE live.venue_singers_id = shown.venue_singers_id AND live.status IN ('pending', 'performing'))
        OR EXISTS (
            SELECT FROM request_singers partner JOIN requests live USING (requests_id)
            WHERE partner.venue_singers_id = shown.venue_singers_id AND live.status IN ('pending', 'performing')));
END;

COMMENT ON FUNCTION singr_bump_serials_of_singer(uuid) IS
    'Changes the serials of the accounts whose queues show a profile: who has something in one, or came tonight. The '
    'history of all other venues changes nothing.';

CREATE FUNCTION singr_nickname_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    PERFORM singr_bump_serials_of_singer(NEW.singer_profiles_id);
    RETURN NULL;
END
$$;

CREATE FUNCTION singr_user_renamed() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    PERFORM singr_bump_serials_of_singer(singer_profiles_id)
    FROM singer_profiles WHERE users_id = NEW.users_id AND nickname IS NULL;
    RETURN NULL;
END
$$;

-- For each row, so that signing in, which changes other columns of a user, costs nothing.
CREATE TRIGGER singer_profiles_renamed AFTER UPDATE OF nickname ON singer_profiles
    FOR EACH ROW WHEN (OLD.nickname IS DISTINCT FROM NEW.nickname) EXECUTE FUNCTION singr_nickname_changed();
CREATE TRIGGER users_renamed AFTER UPDATE OF name, display_name ON users
    FOR EACH ROW WHEN (
        coalesce(OLD.display_name, OLD.name) IS DISTINCT FROM coalesce(NEW.display_name, NEW.name))
    EXECUTE FUNCTION singr_user_renamed();
