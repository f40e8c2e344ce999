import CoreTypes
import Postgres

/// The statements on `sent_messages`.
enum MessageStatements {
    /// Lets one transaction at a time look at somebody's messages, so that two nodes cannot both find the last
    /// place free. `$1` whose messages are counted.
    static let lock = Statement<NoRow>(
        "lock message counts", "SELECT pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 15))")

    /// Begins a message unless it has ended, or as many of the same channel as are allowed have begun within the
    /// last hour. `$1` id, `$2` user or `NULL`, `$3` channel, `$4` template, `$5` digest of the address, `$6` whose
    /// messages are counted, `$7` how many are allowed, `$8` the time. Gives the outcome that the message has
    /// already, and when a place will be free.
    static let begin = Statement<BegunMessage>(
        "begin message",
        """
        WITH known AS MATERIALIZED (
            SELECT outcome FROM sent_messages WHERE sent_messages_id = $1
        ), crowded AS MATERIALIZED (
            SELECT began_at + interval '1 hour' AS free_at FROM sent_messages
            WHERE counted_for = $6 AND channel = $3::text::message_channel AND outcome IN ('sending', 'sent')
                AND began_at > $8::timestamptz - interval '1 hour'
            ORDER BY began_at DESC OFFSET $7::bigint - 1 LIMIT 1
        ), begun AS (
            INSERT INTO sent_messages (sent_messages_id, users_id, channel, template, address_digest, outcome,
                began_at, recorded_at)
            SELECT $1, $2::uuid, $3::text::message_channel, $4, $5, 'sending', $8, $8
            WHERE NOT EXISTS (SELECT FROM known) AND NOT EXISTS (SELECT FROM crowded)
        ), again AS (
            UPDATE sent_messages SET outcome = 'sending', recorded_at = $8
            WHERE sent_messages_id = $1 AND outcome IN ('refused', 'failed')
        )
        SELECT (SELECT outcome::text FROM known) AS known,
            (SELECT free_at FROM crowded WHERE NOT EXISTS (SELECT FROM known)) AS free_at
        """)

    /// Notes what became of a message; what was noted as sent stays so. `$1` id, `$2` user or `NULL`, `$3` channel,
    /// `$4` template, `$5` digest of the address, `$6` outcome, `$7` the provider's id or `NULL`, `$8` the time.
    static let record = Statement<NoRow>(
        "record message",
        """
        INSERT INTO sent_messages AS known (sent_messages_id, users_id, channel, template, address_digest,
            outcome, provider_id, began_at, recorded_at)
        VALUES ($1, $2::uuid, $3::text::message_channel, $4, $5, $6::text::message_outcome, $7, $8, $8)
        ON CONFLICT (sent_messages_id) DO UPDATE SET
            outcome = excluded.outcome, provider_id = excluded.provider_id, recorded_at = excluded.recorded_at
        WHERE known.outcome <> 'sent'
        """)

    /// The outcome of a message. `$1` id.
    static let outcome = Statement<String>(
        "message outcome", "SELECT outcome::text FROM sent_messages WHERE sent_messages_id = $1")

    /// Removes messages that began long ago. `$1` the time before which, `$2` how many at most.
    static let prune = Statement<NoRow>(
        "prune messages",
        """
        DELETE FROM sent_messages WHERE sent_messages_id = ANY (ARRAY(
            SELECT sent_messages_id FROM sent_messages WHERE began_at < $1
            ORDER BY began_at
            LIMIT $2
            FOR UPDATE SKIP LOCKED))
        """)
}

/// What was found when a message was to begin.
struct BegunMessage: RowDecodable {
    /// What became of it earlier; nil where it is new.
    let known: MessageOutcome?
    /// When there will be a place for it; nil where it has begun.
    let freeAt: Timestamp?

    init(from row: inout RowReader) throws(RowDecodingError) {
        known = try row.optionalText().flatMap(MessageOutcome.init)
        freeAt = try row.optionalTimestamp()
    }
}
