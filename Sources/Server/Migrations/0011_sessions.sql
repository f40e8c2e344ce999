CREATE TABLE sessions (
    sessions_id uuid PRIMARY KEY,
    users_id uuid NOT NULL REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    methods smallint NOT NULL CHECK (methods BETWEEN 1 AND 63),
    authenticated_at timestamptz NOT NULL,
    context_type text CHECK (context_type IN ('customer', 'singer')),
    context_id uuid CHECK ((context_id IS NULL) = (context_type IS NULL)),
    client_address text NOT NULL CHECK (char_length(client_address) <= 64),
    address_block text NOT NULL CHECK (char_length(address_block) <= 64),
    user_agent text CHECK (char_length(user_agent) <= 1024),
    created_at timestamptz NOT NULL DEFAULT now(),
    last_used_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    absolute_expires_at timestamptz NOT NULL CHECK (expires_at <= absolute_expires_at),
    ended_at timestamptz,
    end_reason text CHECK ((end_reason IS NULL) = (ended_at IS NULL))
);
CREATE INDEX sessions_live ON sessions (users_id, created_at DESC, sessions_id DESC) WHERE ended_at IS NULL;
CREATE INDEX sessions_ended ON sessions (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX sessions_idle ON sessions (expires_at) WHERE ended_at IS NULL;

COMMENT ON TABLE sessions IS 'Where somebody is signed in. One family of refresh tokens and its access tokens hang on each.';
COMMENT ON COLUMN sessions.methods IS 'How the user proved who they are: the bits of AuthenticationMethods.';
COMMENT ON COLUMN sessions.ended_at IS
    'By clock_timestamp(), not now(): nodes look for endings of the last half minute, however long a transaction took.';

CREATE TABLE refresh_tokens (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    sessions_id uuid NOT NULL REFERENCES sessions ON UPDATE CASCADE ON DELETE CASCADE,
    issued_at timestamptz NOT NULL DEFAULT now(),
    consumed_at timestamptz
);
CREATE INDEX refresh_tokens_family ON refresh_tokens (sessions_id);
COMMENT ON TABLE refresh_tokens IS
    'A family per session. Consumed ones are kept while the session is, so that a second use is seen.';

CREATE TABLE ended_tokens (
    token_id uuid PRIMARY KEY,
    ended_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX ended_tokens_ended ON ended_tokens (ended_at);
COMMENT ON TABLE ended_tokens IS
    'Access tokens that are no longer good although their session goes on, and sessions that were deleted live.';

CREATE TABLE access_changes (
    access_changes_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    users_id uuid,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX access_changes_changed ON access_changes (changed_at);
COMMENT ON TABLE access_changes IS
    'That what a user may do has changed, or, with null, what everybody may do. Nodes read it to forget what they '
    'remember; rows are kept for an hour.';

CREATE FUNCTION singr_access_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    IF TG_TABLE_NAME = 'role_permissions' THEN
        INSERT INTO access_changes (users_id) VALUES (NULL);
    ELSIF TG_TABLE_NAME = 'organization_user_permissions' THEN
        INSERT INTO access_changes (users_id)
            SELECT users_id FROM organization_users
            WHERE organization_users_id IN (
                CASE WHEN TG_OP <> 'INSERT' THEN OLD.organization_users_id END,
                CASE WHEN TG_OP <> 'DELETE' THEN NEW.organization_users_id END);
    ELSE
        INSERT INTO access_changes (users_id)
            SELECT DISTINCT changed FROM unnest(ARRAY[
                CASE WHEN TG_OP <> 'INSERT' THEN OLD.users_id END,
                CASE WHEN TG_OP <> 'DELETE' THEN NEW.users_id END]) AS changed
            WHERE changed IS NOT NULL;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER role_permissions_changed AFTER INSERT OR UPDATE OR DELETE ON role_permissions
    FOR EACH STATEMENT EXECUTE FUNCTION singr_access_changed();
CREATE TRIGGER platform_roles_changed AFTER INSERT OR UPDATE OR DELETE ON platform_roles
    FOR EACH ROW EXECUTE FUNCTION singr_access_changed();
CREATE TRIGGER organization_users_changed AFTER INSERT OR UPDATE OF role, status, users_id OR DELETE ON organization_users
    FOR EACH ROW EXECUTE FUNCTION singr_access_changed();
CREATE TRIGGER organization_user_permissions_changed AFTER INSERT OR UPDATE OR DELETE ON organization_user_permissions
    FOR EACH ROW EXECUTE FUNCTION singr_access_changed();

CREATE TABLE sign_in_throttles (
    throttle_key bytea PRIMARY KEY CHECK (octet_length(throttle_key) = 32),
    failures integer NOT NULL CHECK (failures >= 0),
    last_failure_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_throttles_idle ON sign_in_throttles (last_failure_at);
COMMENT ON TABLE sign_in_throttles IS
    'Consecutive failures per submitted address, whether anybody has it or not, and per address and network. Keys are '
    'keyed digests.';

CREATE FUNCTION singr_throttled_until(failures integer, last_failure_at timestamptz, tolerated integer, longest integer)
RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN failures < tolerated THEN last_failure_at
    ELSE last_failure_at + least(longest, power(2, least(failures - tolerated, 20))) * interval '1 second'
END;
COMMENT ON FUNCTION singr_throttled_until(integer, timestamptz, integer, integer) IS
    'Until when nobody may try again: after so many tolerated failures 1, 2, 4, … seconds, at most the longest.';

CREATE FUNCTION singr_end_sessions_of_user() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    UPDATE sessions SET ended_at = clock_timestamp(), end_reason = 'account_' || NEW.status
        WHERE users_id = NEW.users_id AND ended_at IS NULL;
    INSERT INTO access_changes (users_id) VALUES (NEW.users_id);
    RETURN NULL;
END
$$;
CREATE TRIGGER users_status_changed AFTER UPDATE OF status ON users
    FOR EACH ROW WHEN (NEW.status IS DISTINCT FROM OLD.status AND NEW.status <> 'active')
    EXECUTE FUNCTION singr_end_sessions_of_user();

CREATE FUNCTION singr_remember_deleted_session() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    INSERT INTO ended_tokens (token_id) VALUES (OLD.sessions_id) ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER sessions_deleted_live AFTER DELETE ON sessions
    FOR EACH ROW WHEN (OLD.ended_at IS NULL) EXECUTE FUNCTION singr_remember_deleted_session();
COMMENT ON TRIGGER sessions_deleted_live ON sessions IS
    'A session that goes with its user has ended too; access tokens of it must be refused.';
