import Postgres

enum PhoneSendStatements {
    /// Makes others who send to the number of digest `$1` wait for the transaction's end.
    static let lock = Statement<NoRow>(
        "lock phone sends", "SELECT pg_advisory_xact_lock(hashtextextended(encode($1::bytea, 'hex'), 0))")

    /// Takes one of the messages that the number of digest `$1` may get, 5 an hour and 20 a day; gives the seconds to
    /// wait where there is none, else 0.
    static let take = Statement<Double>(
        "take phone send",
        """
        WITH recent AS (
            SELECT sent_at, row_number() OVER (ORDER BY sent_at DESC) AS place FROM phone_sends
            WHERE phone_hash = $1 AND sent_at > now() - interval '1 day'
        ), wait AS (
            SELECT greatest(
                0, (SELECT extract(epoch FROM sent_at + interval '1 hour' - now()) FROM recent WHERE place = 5),
                (SELECT extract(epoch FROM sent_at + interval '1 day' - now()) FROM recent WHERE place = 20)
            )::float8 AS seconds
        ), taken AS (
            INSERT INTO phone_sends (phone_hash) SELECT $1 FROM wait WHERE seconds <= 0
        )
        SELECT seconds FROM wait
        """)
}
