CREATE TABLE idempotency_keys (
    key_digest bytea PRIMARY KEY CHECK (octet_length(key_digest) = 32),
    request_digest bytea NOT NULL CHECK (octet_length(request_digest) = 32),
    ticket uuid NOT NULL,
    leased_until timestamptz,
    answer bytea CHECK (octet_length(answer) <= 70000),
    expires_at timestamptz NOT NULL,
    CHECK (answer IS NULL OR leased_until IS NULL)
) WITH (fillfactor = 80);
CREATE INDEX idempotency_keys_expired ON idempotency_keys (expires_at);

COMMENT ON TABLE idempotency_keys IS
    'Requests with an Idempotency-Key of the last day, so that each is done once. No key, caller, body or answer can be '
    'read from it.';
COMMENT ON COLUMN idempotency_keys.key_digest IS 'SHA-256 of caller, operation and key.';
COMMENT ON COLUMN idempotency_keys.request_digest IS
    'SHA-256 of caller, operation, key, target and body: who does not know the key cannot try which body it is of.';
COMMENT ON COLUMN idempotency_keys.ticket IS 'Names the claim: only who made it may end it.';
COMMENT ON COLUMN idempotency_keys.leased_until IS
    'Until when the request may still be being done; a claim that is older is of a node that vanished, and the same '
    'request may claim the key again. Null once the request was done.';
COMMENT ON COLUMN idempotency_keys.answer IS
    'The encrypted answer, bound to key_digest; null while there is none, and of a request that was done where its answer '
    'is too large.';
