CREATE TABLE totp_factors (
    users_id uuid PRIMARY KEY REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    sealed_seed bytea,
    confirmed_at timestamptz CHECK ((confirmed_at IS NULL) = (sealed_seed IS NULL)),
    last_step bigint,
    pending_seed bytea,
    pending_expires_at timestamptz CHECK ((pending_expires_at IS NULL) = (pending_seed IS NULL)),
    pending_failures integer NOT NULL DEFAULT 0 CHECK (pending_failures BETWEEN 0 AND 5),
    CHECK (sealed_seed IS NOT NULL OR pending_seed IS NOT NULL)
);
COMMENT ON COLUMN totp_factors.sealed_seed IS 'The seed, encrypted for its user; null until it is confirmed.';
COMMENT ON COLUMN totp_factors.last_step IS 'The last time step accepted; codes of it and before are refused (RFC 6238 §5.2).';
COMMENT ON COLUMN totp_factors.pending_seed IS 'A seed that is not confirmed yet; the present one stays in force.';

CREATE TABLE sms_factors (
    users_id uuid PRIMARY KEY REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    phone_number text NOT NULL CHECK (phone_number ~ '^\+[1-9][0-9]{1,14}$'),
    verified_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE recovery_codes (
    users_id uuid NOT NULL REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    selector text NOT NULL CHECK (char_length(selector) = 2),
    code_digest bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (users_id, selector)
);
COMMENT ON TABLE recovery_codes IS 'Unused recovery codes; one that is used is deleted.';

CREATE TABLE recovery_code_sets (
    users_id uuid PRIMARY KEY REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    issued_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE recovery_code_sets IS 'Who was given recovery codes, and when; outlives the last unused one.';

CREATE TABLE sign_in_challenges (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    users_id uuid NOT NULL REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE,
    methods smallint NOT NULL CHECK (methods BETWEEN 1 AND 63),
    address_block text NOT NULL,
    failures integer NOT NULL DEFAULT 0 CHECK (failures BETWEEN 0 AND 5),
    code_digest bytea,
    code_expires_at timestamptz CHECK ((code_expires_at IS NULL) = (code_digest IS NULL)),
    code_sent_at timestamptz,
    code_sends integer NOT NULL DEFAULT 0 CHECK (code_sends BETWEEN 0 AND 3),
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
);
CREATE INDEX sign_in_challenges_due ON sign_in_challenges (expires_at);
CREATE INDEX sign_in_challenges_user ON sign_in_challenges (users_id);
COMMENT ON COLUMN sign_in_challenges.address_block IS
    'The network in which the sign-in began; a wrong code from another one ends it.';
COMMENT ON COLUMN sign_in_challenges.failures IS
    'Attempts whose code was not right, by whatever method; counted before the code is looked at.';
COMMENT ON TABLE sign_in_challenges IS 'Sign-ins that wait for the second factor; deleted when it is shown.';
