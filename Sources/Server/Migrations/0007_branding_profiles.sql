CREATE TYPE branding_status AS ENUM ('active', 'suspended', 'revoked');

CREATE TABLE branding_profiles (
    branding_profiles_id uuid PRIMARY KEY DEFAULT singr_uuidv7(),
    customer_profiles_id uuid REFERENCES customer_profiles ON UPDATE CASCADE ON DELETE CASCADE,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 255),
    logo_url text CHECK (char_length(logo_url) <= 2048 AND logo_url ~* '^https://[^[:space:]]+$'),
    color_palette jsonb NOT NULL DEFAULT '{}' CHECK (
        jsonb_typeof(color_palette) = 'object'
        AND NOT jsonb_path_exists(
            color_palette, 'strict $.* ? (@.type() != "string" || !(@ like_regex "^#[0-9A-Fa-f]{6}$"))')),
    powered_by_singr boolean NOT NULL DEFAULT true,
    domain text UNIQUE CHECK (char_length(domain) <= 255 AND domain = lower(domain)),
    status branding_status NOT NULL DEFAULT 'active',
    metadata jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE NULLS NOT DISTINCT (customer_profiles_id, name)
);

CREATE TRIGGER branding_profiles_touch BEFORE UPDATE ON branding_profiles
    FOR EACH ROW EXECUTE FUNCTION singr_touch_updated_at();

COMMENT ON TABLE branding_profiles IS
    'How pages look. The oldest active profile of an account is its venues''; a profile without an account is '
    'the platform''s own.';
