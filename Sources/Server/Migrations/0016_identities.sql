CREATE TABLE identities (
    identities_id uuid PRIMARY KEY,
    provider text NOT NULL CHECK (provider ~ '^[a-z][a-z0-9-]{0,31}$'),
    subject text NOT NULL CHECK (char_length(subject) BETWEEN 1 AND 255),
    users_id uuid NOT NULL REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    email text CHECK (char_length(email) BETWEEN 3 AND 254),
    client_id text NOT NULL CHECK (char_length(client_id) BETWEEN 1 AND 255),
    sealed_refresh_token bytea,
    linked_at timestamptz NOT NULL DEFAULT now(),
    last_used_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (provider, subject),
    UNIQUE (users_id, provider)
);
COMMENT ON TABLE identities IS
    'Accounts with other providers that sign in to an account here. Provider and subject tell who somebody is; the '
    'address never does.';
COMMENT ON COLUMN identities.email IS 'The address that the provider told last, to show.';
COMMENT ON COLUMN identities.client_id IS 'The client for which the refresh token was given.';
COMMENT ON COLUMN identities.sealed_refresh_token IS
    'Encrypted for this row, with the name of the key in front; kept solely to give the consent up.';
CREATE TRIGGER identities_audit AFTER INSERT OR UPDATE OR DELETE ON identities FOR EACH ROW
    EXECUTE FUNCTION singr_record_audit(
        'identities_id', 'subject,email,sealed_refresh_token', 'last_used_at,sealed_refresh_token');

CREATE TABLE oauth_transactions (
    state_hash bytea PRIMARY KEY CHECK (octet_length(state_hash) = 32),
    oauth_transactions_id uuid NOT NULL,
    browser_hash bytea NOT NULL CHECK (octet_length(browser_hash) = 32),
    provider text NOT NULL,
    sealed_secrets bytea NOT NULL,
    redirect_uri text NOT NULL CHECK (char_length(redirect_uri) <= 512),
    client_state text CHECK (char_length(client_state) <= 256),
    code_challenge text NOT NULL CHECK (char_length(code_challenge) = 43),
    account_type text CHECK (account_type IN ('customer', 'singer')),
    users_id uuid REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);
CREATE INDEX oauth_transactions_due ON oauth_transactions (expires_at);
CREATE INDEX oauth_transactions_user ON oauth_transactions (users_id) WHERE users_id IS NOT NULL;
COMMENT ON TABLE oauth_transactions IS
    'Sign-ins and links that wait for a provider''s answer; used once, by deleting the row.';
COMMENT ON COLUMN oauth_transactions.browser_hash IS 'SHA-256 of the cookie of the browser that began.';
COMMENT ON COLUMN oauth_transactions.sealed_secrets IS 'Nonce and PKCE verifier, encrypted for this row.';
COMMENT ON COLUMN oauth_transactions.users_id IS 'Whose account is to be linked; null for a sign-in.';

CREATE TABLE oauth_codes (
    code_hash bytea PRIMARY KEY CHECK (octet_length(code_hash) = 32),
    oauth_codes_id uuid NOT NULL,
    code_challenge text NOT NULL CHECK (char_length(code_challenge) = 43),
    provider text NOT NULL,
    subject text NOT NULL,
    email text,
    is_email_authoritative boolean NOT NULL,
    name text,
    client_id text NOT NULL,
    sealed_refresh_token bytea,
    account_type text CHECK (account_type IN ('customer', 'singer')),
    users_id uuid REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);
CREATE INDEX oauth_codes_due ON oauth_codes (expires_at);
CREATE INDEX oauth_codes_user ON oauth_codes (users_id) WHERE users_id IS NOT NULL;
COMMENT ON TABLE oauth_codes IS
    'Who a provider said came back, until their client fetches it with the verifier of the challenge: once, within a '
    'minute.';

CREATE TABLE oauth_nonces (
    nonce_hash bytea PRIMARY KEY CHECK (octet_length(nonce_hash) = 32),
    expires_at timestamptz NOT NULL
);
CREATE INDEX oauth_nonces_due ON oauth_nonces (expires_at);
COMMENT ON TABLE oauth_nonces IS 'Nonces that apps got for ID tokens; used once, by deleting the row.';

CREATE TABLE oauth_link_tickets (
    ticket_hash bytea PRIMARY KEY CHECK (octet_length(ticket_hash) = 32),
    users_id uuid NOT NULL REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    provider text NOT NULL,
    redirect_uri text NOT NULL CHECK (char_length(redirect_uri) <= 512),
    client_state text CHECK (char_length(client_state) <= 256),
    code_challenge text NOT NULL CHECK (char_length(code_challenge) = 43),
    expires_at timestamptz NOT NULL
);
CREATE INDEX oauth_link_tickets_due ON oauth_link_tickets (expires_at);
CREATE INDEX oauth_link_tickets_user ON oauth_link_tickets (users_id);
COMMENT ON TABLE oauth_link_tickets IS 'What carries a link from the account''s client to a browser.';

CREATE TABLE provider_notices (
    provider text NOT NULL,
    notice_id text NOT NULL,
    heard_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (provider, notice_id)
);
CREATE INDEX provider_notices_heard ON provider_notices (heard_at);
COMMENT ON TABLE provider_notices IS 'Messages of providers that were heard, so that a repetition changes nothing.';
