CREATE TYPE message_channel AS ENUM ('email', 'sms');
CREATE TYPE message_outcome AS ENUM ('sending', 'sent', 'refused', 'failed', 'expired', 'disabled');

-- What is left of a message: no address, no text, no token. No foreign key leads to users, since the last message of
-- an account is about its deletion.
CREATE TABLE sent_messages (
    sent_messages_id uuid PRIMARY KEY,
    users_id uuid,
    began_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    channel message_channel NOT NULL,
    outcome message_outcome NOT NULL,
    template text COLLATE "C" NOT NULL CHECK (octet_length(template) BETWEEN 1 AND 100),
    address_digest bytea NOT NULL CHECK (octet_length(address_digest) = 32),
    provider_id text COLLATE "C" CHECK (octet_length(provider_id) BETWEEN 1 AND 200),
    counted_for bytea NOT NULL GENERATED ALWAYS AS (coalesce(uuid_send(users_id), address_digest)) STORED
) WITH (fillfactor = 80);

COMMENT ON TABLE sent_messages IS 'Messages that were begun or given up, for thirty days: what keeps a repeated job from sending twice, and what the hourly limits count.';
COMMENT ON COLUMN sent_messages.sent_messages_id IS 'The message''s id, which its provider knows as well.';
COMMENT ON COLUMN sent_messages.address_digest IS 'HMAC-SHA256 of the address or number.';
COMMENT ON COLUMN sent_messages.provider_id IS 'The id that the provider gave the message.';
COMMENT ON COLUMN sent_messages.counted_for IS 'Whose messages the hourly limits count together: the user''s, or those to an address without one.';

CREATE INDEX sent_messages_counted ON sent_messages (counted_for, channel, began_at);
CREATE INDEX sent_messages_by_time ON sent_messages (began_at);
