ALTER TABLE users
    ADD COLUMN email_verified_at timestamptz,
    ADD COLUMN phone_verified_at timestamptz,
    ADD COLUMN password_changed_at timestamptz,
    ADD COLUMN status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended', 'leaving', 'deleted')),
    ADD COLUMN deletion_due_at timestamptz CHECK ((deletion_due_at IS NOT NULL) = (status = 'leaving')),
    ADD CHECK (phone_verified_at IS NULL OR phone_number IS NOT NULL),
    ADD CHECK (image_url ~ '^https://'),
    ADD CHECK (char_length(image_url) <= 2048);
UPDATE users SET email_verified_at = created_at WHERE is_email_verified;
ALTER TABLE users DROP COLUMN is_email_verified, DROP COLUMN password_algo;

CREATE INDEX users_leaving ON users (deletion_due_at) WHERE deletion_due_at IS NOT NULL;
CREATE INDEX users_unverified ON users (created_at) WHERE email_verified_at IS NULL AND status = 'active';

COMMENT ON COLUMN users.password_hash IS
    'PHC string, which names its algorithm; null for users who sign in elsewhere only.';
COMMENT ON COLUMN users.status IS
    'suspended by an administrator; leaving until deletion_due_at, when the row is made anonymous; deleted after that.';

CREATE TABLE singer_profiles (
    singer_profiles_id uuid PRIMARY KEY DEFAULT singr_uuidv7(),
    users_id uuid NOT NULL UNIQUE REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    nickname text CHECK (char_length(nickname) BETWEEN 1 AND 100),
    avatar_url text CHECK (char_length(avatar_url) <= 2048),
    preferences jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER singer_profiles_touch BEFORE UPDATE ON singer_profiles
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();

CREATE TABLE roles (
    slug text PRIMARY KEY CHECK (slug ~ '^[a-z]+(_[a-z]+)*$'),
    scope text NOT NULL CHECK (scope IN ('tenant', 'platform')),
    description text NOT NULL,
    UNIQUE (slug, scope)
);
CREATE TABLE permissions (
    slug text PRIMARY KEY CHECK (slug ~ '^[a-z_.]+:[a-z]+$'),
    scope text NOT NULL CHECK (scope IN ('tenant', 'platform')),
    description text NOT NULL,
    UNIQUE (slug, scope)
);
CREATE TABLE role_permissions (
    role text NOT NULL,
    permission text NOT NULL,
    scope text NOT NULL,
    PRIMARY KEY (role, permission),
    FOREIGN KEY (role, scope) REFERENCES roles (slug, scope) ON UPDATE CASCADE ON DELETE CASCADE,
    FOREIGN KEY (permission, scope) REFERENCES permissions (slug, scope) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX role_permissions_permission ON role_permissions (permission);
COMMENT ON COLUMN role_permissions.scope IS
    'Part of both keys, so that no tenant role can be given a platform permission, nor the other way round.';

INSERT INTO roles (slug, scope, description) VALUES
    ('customer_owner', 'tenant', 'Owns the account'),
    ('customer_admin', 'tenant', 'Runs the account, except for paying'),
    ('customer_manager', 'tenant', 'Runs venues, songs and requests'),
    ('customer_staff', 'tenant', 'Works off requests'),
    ('super_admin', 'platform', 'Runs the platform'),
    ('support_admin', 'platform', 'Helps customers');
INSERT INTO permissions (slug, scope, description) VALUES
    ('venues:read', 'tenant', 'See venues'),
    ('venues:write', 'tenant', 'Add and change venues'),
    ('venues:delete', 'tenant', 'Remove venues'),
    ('systems:read', 'tenant', 'See karaoke systems'),
    ('systems:write', 'tenant', 'Add, change and remove karaoke systems'),
    ('api_keys:read', 'tenant', 'See API keys'),
    ('api_keys:write', 'tenant', 'Make API keys'),
    ('api_keys:revoke', 'tenant', 'End API keys'),
    ('songdb:read', 'tenant', 'See the songbook'),
    ('songdb:write', 'tenant', 'Change the songbook'),
    ('requests:read', 'tenant', 'See song requests'),
    ('requests:process', 'tenant', 'Work off song requests'),
    ('organization:read', 'tenant', 'See the team'),
    ('organization:write', 'tenant', 'Change the team'),
    ('billing:read', 'tenant', 'See the subscription'),
    ('billing:write', 'tenant', 'Change the subscription'),
    ('branding:read', 'tenant', 'See the branding'),
    ('branding:write', 'tenant', 'Change the branding'),
    ('analytics:read', 'tenant', 'See statistics'),
    ('reports:write', 'tenant', 'Make reports'),
    ('admin.users:read', 'platform', 'See people''s accounts'),
    ('admin.users:write', 'platform', 'Change people''s accounts'),
    ('admin.customers:read', 'platform', 'See customers'),
    ('admin.customers:write', 'platform', 'Change customers'),
    ('admin.access:write', 'platform', 'Work in a customer''s place'),
    ('admin.audit:read', 'platform', 'See what was done'),
    ('admin.jobs:write', 'platform', 'Steer background jobs');
INSERT INTO role_permissions (role, permission, scope)
    SELECT roles.slug, permissions.slug, scope
    FROM permissions JOIN roles USING (scope)
    WHERE roles.slug IN ('customer_owner', 'super_admin')
        OR roles.slug = 'customer_admin' AND permissions.slug <> 'billing:write'
        OR roles.slug = 'customer_manager' AND permissions.slug IN (
            'venues:read', 'venues:write', 'systems:read', 'songdb:read', 'songdb:write', 'requests:read',
            'requests:process', 'analytics:read')
        OR roles.slug = 'customer_staff' AND permissions.slug IN (
            'venues:read', 'systems:read', 'songdb:read', 'requests:read', 'requests:process')
        OR roles.slug = 'support_admin' AND permissions.slug IN (
            'admin.users:read', 'admin.customers:read', 'admin.access:write', 'admin.audit:read');

CREATE TABLE platform_roles (
    users_id uuid NOT NULL REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    role text NOT NULL,
    scope text NOT NULL DEFAULT 'platform' CHECK (scope = 'platform'),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (users_id, role),
    FOREIGN KEY (role, scope) REFERENCES roles (slug, scope) ON UPDATE CASCADE
);
CREATE INDEX platform_roles_role ON platform_roles (role);
COMMENT ON TABLE platform_roles IS 'Who runs the platform. Such a role counts in no tenant.';

CREATE TABLE organization_users (
    organization_users_id uuid PRIMARY KEY DEFAULT singr_uuidv7(),
    customer_profiles_id uuid NOT NULL REFERENCES customer_profiles ON UPDATE CASCADE ON DELETE CASCADE,
    users_id uuid NOT NULL REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    role text NOT NULL,
    scope text NOT NULL DEFAULT 'tenant' CHECK (scope = 'tenant'),
    status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended', 'revoked')),
    invited_by_user_id uuid REFERENCES users ON UPDATE CASCADE ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (customer_profiles_id, users_id),
    FOREIGN KEY (role, scope) REFERENCES roles (slug, scope) ON UPDATE CASCADE
);
CREATE INDEX organization_users_of_user ON organization_users (users_id);
CREATE INDEX organization_users_role ON organization_users (role);
CREATE INDEX organization_users_inviter ON organization_users (invited_by_user_id) WHERE invited_by_user_id IS NOT NULL;
CREATE TRIGGER organization_users_touch BEFORE UPDATE ON organization_users
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();
COMMENT ON TABLE organization_users IS 'Who works in which tenant, owners included. A role counts in its tenant alone.';

CREATE TABLE organization_user_permissions (
    organization_users_id uuid NOT NULL REFERENCES organization_users ON UPDATE CASCADE ON DELETE CASCADE,
    permission text NOT NULL,
    scope text NOT NULL DEFAULT 'tenant' CHECK (scope = 'tenant'),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organization_users_id, permission),
    FOREIGN KEY (permission, scope) REFERENCES permissions (slug, scope) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE INDEX organization_user_permissions_permission ON organization_user_permissions (permission);
COMMENT ON TABLE organization_user_permissions IS 'What a member may do beyond the role; never less.';

CREATE FUNCTION singr_enrol_owner() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    INSERT INTO organization_users (customer_profiles_id, users_id, role)
        VALUES (NEW.customer_profiles_id, NEW.users_id, 'customer_owner');
    RETURN NULL;
END
$$;
CREATE TRIGGER customer_profiles_owner AFTER INSERT ON customer_profiles
    FOR EACH ROW EXECUTE FUNCTION singr_enrol_owner();
INSERT INTO organization_users (customer_profiles_id, users_id, role)
    SELECT customer_profiles_id, users_id, 'customer_owner' FROM customer_profiles;

CREATE FUNCTION singr_has_live_subscription(customer uuid) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN false AND customer IS NOT NULL;
COMMENT ON FUNCTION singr_has_live_subscription(uuid) IS
    'Whether a tenant pays or owes: such a tenant keeps its owner. Nobody subscribes yet.';

CREATE FUNCTION singr_forget_identities(account uuid, since timestamptz) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    IF to_regclass('identities') IS NOT NULL THEN
        DELETE FROM identities WHERE users_id = account AND linked_at >= since;
    END IF;
END
$$;
COMMENT ON FUNCTION singr_forget_identities(uuid, timestamptz) IS
    'Unlinks the identity providers that were linked to an account since then; their table comes with a later migration.';

CREATE FUNCTION singr_identities_of(account uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp
AS $$
BEGIN
    IF to_regclass('identities') IS NULL THEN
        RETURN '[]';
    END IF;
    RETURN (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
            'provider', provider, 'subject', subject, 'email', email, 'linkedAt', linked_at) ORDER BY linked_at), '[]')
        FROM identities WHERE users_id = account);
END
$$;
COMMENT ON FUNCTION singr_identities_of(uuid) IS
    'The identity providers that are linked to an account; their table comes with a later migration.';

CREATE FUNCTION singr_sole_businesses(owner uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT mine.customer_profiles_id FROM organization_users mine
    WHERE mine.users_id = owner AND mine.role = 'customer_owner' AND mine.status = 'active' AND NOT EXISTS (
        SELECT FROM organization_users other JOIN users USING (users_id)
        WHERE other.customer_profiles_id = mine.customer_profiles_id AND other.users_id <> owner
            AND other.role = 'customer_owner' AND other.status = 'active' AND users.status = 'active');
END;
COMMENT ON FUNCTION singr_sole_businesses(uuid) IS
    'The tenants that nobody but this user owns; owners who are suspended or about to leave do not count.';
