CREATE TABLE auth_events (
    auth_events_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    happened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind text NOT NULL CHECK (char_length(kind) BETWEEN 1 AND 64),
    outcome text NOT NULL CHECK (outcome IN ('success', 'failure')),
    reason text CHECK (char_length(reason) <= 64),
    users_id uuid,
    sessions_id uuid,
    address_hash bytea CHECK (octet_length(address_hash) = 32),
    client_address text CHECK (char_length(client_address) <= 64),
    user_agent text CHECK (char_length(user_agent) <= 1024),
    request_id text CHECK (char_length(request_id) <= 128)
);
CREATE INDEX auth_events_of_user ON auth_events (users_id, happened_at DESC) WHERE users_id IS NOT NULL;
CREATE INDEX auth_events_time ON auth_events USING brin (happened_at);

COMMENT ON TABLE auth_events IS
    'What happened to accounts and sessions, successes and failures. Rows are deleted by age and never changed, but that '
    'the end of an account takes the person''s traces out of them.';
COMMENT ON COLUMN auth_events.address_hash IS 'Keyed digest of the address that was tried, where no user has it.';

CREATE TABLE audit_logs (
    audit_logs_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    table_name text NOT NULL,
    record_id text NOT NULL,
    users_id uuid,
    operation text NOT NULL CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE')),
    changed_columns text[] NOT NULL,
    old_data jsonb,
    new_data jsonb,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX audit_logs_record ON audit_logs (table_name, record_id);
CREATE INDEX audit_logs_user ON audit_logs (users_id, created_at DESC) WHERE users_id IS NOT NULL;
CREATE INDEX audit_logs_time ON audit_logs USING brin (created_at);

COMMENT ON TABLE audit_logs IS
    'Who changed which row. Secrets and personal data are named in changed_columns; their values are not kept.';
COMMENT ON COLUMN audit_logs.users_id IS 'The setting app.current_user_id of the transaction; null for the program itself.';

CREATE FUNCTION singr_append_only() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    -- Retention says so for its own transaction; nothing else deletes.
    IF TG_OP = 'DELETE' AND current_setting('app.retention', true) = TG_TABLE_NAME THEN
        RETURN OLD;
    END IF;
    -- The end of an account takes from its events what tells the person, and nothing else.
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'auth_events' AND current_setting('app.erasure', true) = TG_TABLE_NAME
        AND to_jsonb(NEW) = to_jsonb(OLD) || '{"client_address": null, "user_agent": null, "address_hash": null}'
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER auth_events_append_only BEFORE UPDATE OR DELETE ON auth_events
    FOR EACH ROW EXECUTE FUNCTION singr_append_only();
CREATE TRIGGER audit_logs_append_only BEFORE UPDATE OR DELETE ON audit_logs
    FOR EACH ROW EXECUTE FUNCTION singr_append_only();
CREATE TRIGGER auth_events_no_truncate BEFORE TRUNCATE ON auth_events
    FOR EACH STATEMENT EXECUTE FUNCTION singr_append_only();
CREATE TRIGGER audit_logs_no_truncate BEFORE TRUNCATE ON audit_logs
    FOR EACH STATEMENT EXECUTE FUNCTION singr_append_only();

CREATE FUNCTION singr_record_audit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN jsonb_strip_nulls(to_jsonb(OLD)) ELSE '{}' END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN jsonb_strip_nulls(to_jsonb(NEW)) ELSE '{}' END;
    unkept text[] := string_to_array(TG_ARGV[1], ',');
    ignored text[] := string_to_array(TG_ARGV[2], ',') || ARRAY['updated_at'];
    changed text[];
BEGIN
    SELECT coalesce(array_agg(name ORDER BY name), '{}') INTO changed
        FROM jsonb_object_keys(before || after) AS name
        WHERE before -> name IS DISTINCT FROM after -> name AND name <> ALL (ignored);
    IF TG_OP = 'UPDATE' AND changed = '{}' THEN
        RETURN NULL;
    END IF;
    INSERT INTO audit_logs (table_name, record_id, users_id, operation, changed_columns, old_data, new_data)
    SELECT TG_TABLE_NAME, coalesce(after ->> TG_ARGV[0], before ->> TG_ARGV[0]),
        nullif(current_setting('app.current_user_id', true), '')::uuid, TG_OP, changed,
        CASE WHEN TG_OP <> 'INSERT' THEN (
            SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(before)
            WHERE key = ANY (changed) AND key <> ALL (unkept)) END,
        CASE WHEN TG_OP <> 'DELETE' THEN (
            SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(after)
            WHERE key = ANY (changed) AND key <> ALL (unkept)) END;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION singr_record_audit() IS
    'AFTER trigger for rows, attached table by table. Arguments: the key column; the columns whose values are not kept, '
    'by commas; the columns whose changes do not count.';

CREATE TRIGGER users_audit AFTER INSERT OR UPDATE OR DELETE ON users FOR EACH ROW
    EXECUTE FUNCTION singr_record_audit(
        'users_id', 'password_hash,email,name,display_name,phone_number,image_url', 'last_login_at');
CREATE TRIGGER customer_profiles_audit AFTER INSERT OR UPDATE OR DELETE ON customer_profiles FOR EACH ROW
    EXECUTE FUNCTION singr_record_audit(
        'customer_profiles_id',
        'legal_business_name,dba_name,contact_email,contact_phone,billing_address,metadata', 'last_openkj_venue_id');
CREATE TRIGGER singer_profiles_audit AFTER INSERT OR UPDATE OR DELETE ON singer_profiles FOR EACH ROW
    EXECUTE FUNCTION singr_record_audit('singer_profiles_id', 'nickname,avatar_url,preferences', '');
CREATE TRIGGER platform_roles_audit AFTER INSERT OR UPDATE OR DELETE ON platform_roles FOR EACH ROW
    EXECUTE FUNCTION singr_record_audit('users_id', '', '');
CREATE TRIGGER organization_users_audit AFTER INSERT OR UPDATE OR DELETE ON organization_users FOR EACH ROW
    EXECUTE FUNCTION singr_record_audit('organization_users_id', '', '');
CREATE TRIGGER organization_user_permissions_audit
    AFTER INSERT OR UPDATE OR DELETE ON organization_user_permissions FOR EACH ROW
    EXECUTE FUNCTION singr_record_audit('organization_users_id', '', '');
CREATE TRIGGER venues_audit AFTER INSERT OR UPDATE OR DELETE ON venues FOR EACH ROW
    EXECUTE FUNCTION singr_record_audit('venues_id', 'phone_number', '');
CREATE TRIGGER systems_audit AFTER INSERT OR UPDATE OR DELETE ON systems FOR EACH ROW
    EXECUTE FUNCTION singr_record_audit('systems_id', 'configuration', '');
