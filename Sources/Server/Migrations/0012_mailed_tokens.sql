CREATE TABLE mailed_tokens (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    purpose text NOT NULL CHECK (purpose IN (
        'verify_address', 'reset_password', 'magic_link', 'confirm_new_address', 'undo_address_change', 'undo_deletion',
        'download_export')),
    users_id uuid NOT NULL REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    email text NOT NULL,
    client_hash bytea CHECK (octet_length(client_hash) = 32),
    subject uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
);
CREATE UNIQUE INDEX mailed_tokens_one_per_purpose ON mailed_tokens (users_id, purpose)
    WHERE purpose NOT IN ('undo_address_change', 'download_export');
CREATE INDEX mailed_tokens_user ON mailed_tokens (users_id);
CREATE INDEX mailed_tokens_due ON mailed_tokens (expires_at);
CREATE INDEX mailed_tokens_undo ON mailed_tokens (email) WHERE purpose = 'undo_address_change';

COMMENT ON TABLE mailed_tokens IS
    'Tokens of links in mails, each for one purpose; used once, by deleting the row. A new one voids the former, except '
    'where the former protects against whoever asks for the new one.';
COMMENT ON COLUMN mailed_tokens.email IS
    'The address that the mail went to; for undo_address_change the one to go back to.';
COMMENT ON COLUMN mailed_tokens.client_hash IS 'SHA-256 of the secret that the asking client holds (magic links).';
COMMENT ON COLUMN mailed_tokens.subject IS 'What the token opens, such as a file of exported data.';

CREATE FUNCTION singr_hold_former_address() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    IF EXISTS (
        SELECT FROM mailed_tokens
        WHERE purpose = 'undo_address_change' AND email = NEW.email AND users_id <> NEW.users_id
            AND expires_at > now())
    THEN
        RAISE EXCEPTION 'the address may be asked back'
            USING ERRCODE = 'unique_violation', CONSTRAINT = 'users_email_key', TABLE = 'users';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER users_hold_former_address BEFORE INSERT OR UPDATE OF email ON users
    FOR EACH ROW EXECUTE FUNCTION singr_hold_former_address();
COMMENT ON TRIGGER users_hold_former_address ON users IS
    'An address that an account may go back to is nobody else''s meanwhile, or whoever took the account could keep its '
    'owner out by signing up with the address.';

CREATE TABLE mail_requests (
    users_id uuid NOT NULL REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    purpose text NOT NULL,
    asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (users_id, purpose, asked_at)
);
COMMENT ON TABLE mail_requests IS 'Which links were mailed in the last hour, for the limit per address.';

CREATE TABLE pending_addresses (
    users_id uuid PRIMARY KEY REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    email text NOT NULL CHECK (
        char_length(email) BETWEEN 3 AND 255 AND email = lower(email COLLATE "und-x-icu")),
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE pending_addresses IS 'Addresses that people want to change to and have not confirmed; not unique.';

CREATE TABLE phone_codes (
    users_id uuid NOT NULL REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    purpose text NOT NULL CHECK (purpose IN ('verify_phone', 'enrol_sms', 'step_up')),
    phone_number text NOT NULL CHECK (phone_number ~ '^\+[1-9][0-9]{1,14}$'),
    code_digest bytea NOT NULL,
    failures integer NOT NULL DEFAULT 0 CHECK (failures BETWEEN 0 AND 5),
    sent_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (users_id, purpose)
);
CREATE INDEX phone_codes_due ON phone_codes (expires_at);

CREATE TABLE phone_sends (
    phone_hash bytea NOT NULL CHECK (octet_length(phone_hash) = 32),
    sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (phone_hash, sent_at)
);
COMMENT ON TABLE phone_sends IS 'When codes went to which number, for the limits per number; kept for a day.';

CREATE TABLE exports (
    exports_id uuid PRIMARY KEY,
    users_id uuid REFERENCES users ON UPDATE CASCADE ON DELETE SET NULL,
    requested_at timestamptz NOT NULL DEFAULT now(),
    ready_at timestamptz,
    size_bytes bigint CHECK ((size_bytes IS NULL) = (ready_at IS NULL)),
    expires_at timestamptz NOT NULL
);
CREATE INDEX exports_of_user ON exports (users_id, requested_at DESC) WHERE users_id IS NOT NULL;
CREATE INDEX exports_due ON exports (expires_at);
COMMENT ON TABLE exports IS
    'What people have asked for of their own data. The file is named after the row, which outlives its user so that '
    'the file can be removed.';
