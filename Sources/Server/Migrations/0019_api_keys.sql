CREATE TABLE api_keys (
    api_keys_id uuid PRIMARY KEY,
    customer_profiles_id uuid NOT NULL
        REFERENCES customer_profiles ON UPDATE CASCADE ON DELETE CASCADE,
    created_by_user_id uuid REFERENCES users ON UPDATE CASCADE ON DELETE SET NULL,
    name text CHECK (char_length(name) BETWEEN 1 AND 100),
    description text NOT NULL CHECK (char_length(description) BETWEEN 1 AND 500),
    prefix text NOT NULL CHECK (char_length(prefix) = 7),
    key_hash bytea NOT NULL UNIQUE CHECK (octet_length(key_hash) = 32),
    former_key_hash bytea UNIQUE CHECK (octet_length(former_key_hash) = 32),
    former_valid_until timestamptz,
    scopes text[] NOT NULL CHECK (
        cardinality(scopes) BETWEEN 1 AND 20
        AND scopes <@ ARRAY[
            'requests:read', 'requests:write', 'songdb:read', 'songdb:write', 'venues:read', 'venues:write',
            'systems:read']),
    is_suspended boolean NOT NULL DEFAULT false,
    revoked_at timestamptz,
    expires_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((former_key_hash IS NULL) = (former_valid_until IS NULL))
);
CREATE INDEX api_keys_of_account ON api_keys (customer_profiles_id, created_at DESC, api_keys_id DESC);
CREATE INDEX api_keys_creator ON api_keys (created_by_user_id) WHERE created_by_user_id IS NOT NULL;

COMMENT ON TABLE api_keys IS 'Keys by which programs of an account, OpenKJ above all, use this API.';
COMMENT ON COLUMN api_keys.key_hash IS 'SHA-256 of the whole key: 256 random bits need no slow hash.';
COMMENT ON COLUMN api_keys.former_key_hash IS 'The secret before the last rotation, good until former_valid_until.';

CREATE TRIGGER api_keys_touch BEFORE UPDATE ON api_keys
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();
CREATE TRIGGER api_keys_audit AFTER INSERT OR UPDATE OR DELETE ON api_keys FOR EACH ROW
    EXECUTE FUNCTION singr_record_audit('api_keys_id', 'key_hash,former_key_hash', '');

CREATE TABLE api_key_uses (
    api_keys_id uuid PRIMARY KEY REFERENCES api_keys ON UPDATE CASCADE ON DELETE CASCADE,
    last_used_at timestamptz NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE api_key_uses IS
    'When keys were last used; written about once a minute, not with each call. Apart from the keys, since a use is no '
    'change of a key.';

CREATE VIEW live_api_keys AS
SELECT api_keys_id, customer_profiles_id, scopes, key_hash AS secret_hash
FROM api_keys
WHERE revoked_at IS NULL AND NOT is_suspended AND (expires_at IS NULL OR expires_at > now())
UNION ALL
SELECT api_keys_id, customer_profiles_id, scopes, former_key_hash
FROM api_keys
WHERE revoked_at IS NULL AND NOT is_suspended AND (expires_at IS NULL OR expires_at > now())
    AND former_valid_until > now();

COMMENT ON VIEW live_api_keys IS 'The secrets that work now, by their hashes.';
