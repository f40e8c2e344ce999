import CoreTypes
import Postgres

enum ExportStatements {
    /// Seconds until user `$1` may ask for another export; nothing where they may now.
    static let wait = Statement<Double>(
        "wait for export",
        """
        SELECT extract(epoch FROM requested_at + interval '1 day' - now())::float8 FROM exports
        WHERE users_id = $1 AND requested_at > now() - interval '1 day'
        ORDER BY requested_at DESC LIMIT 1
        """)

    /// Notes that user `$2` wants the export `$1`; it is given up after a day.
    static let request = Statement<NoRow>(
        "request export",
        """
        INSERT INTO exports (exports_id, users_id, expires_at) VALUES ($1, $2, now() + interval '1 day')
        """)

    /// Whose export `$1` is that is not ready yet.
    static let awaited = Statement<UUID>(
        "awaited export",
        """
        SELECT users_id FROM exports JOIN users USING (users_id)
        WHERE exports_id = $1 AND ready_at IS NULL AND expires_at > now() AND status = 'active'
        """)

    /// Notes that export `$1` is ready, of `$2` bytes, good for `$3` seconds.
    static let finish = Statement<NoRow>(
        "finish export",
        """
        UPDATE exports SET ready_at = now(), size_bytes = $2, expires_at = now() + make_interval(secs => $3::float8)
        WHERE exports_id = $1 AND ready_at IS NULL
        """)

    /// The export that the token of digest `$1` for purpose `$2` opens for user `$3`.
    static let opened = Statement<UUID>(
        "opened export",
        """
        SELECT exports_id FROM mailed_tokens token JOIN exports ON exports_id = subject
        WHERE token_hash = $1 AND purpose = $2 AND token.users_id = $3 AND exports.users_id = $3
            AND token.expires_at > now() AND exports.expires_at > now() AND ready_at IS NOT NULL
        """)

    /// Exports whose time is over.
    static let expired = Statement<UUID>(
        "expired exports",
        "SELECT exports_id FROM exports WHERE expires_at <= now() ORDER BY expires_at LIMIT 100")

    /// Forgets export `$1`.
    static let drop = Statement<NoRow>("drop export", "DELETE FROM exports WHERE exports_id = $1")
}
