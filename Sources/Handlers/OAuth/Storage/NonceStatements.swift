import Postgres

enum OAuthNonceStatements {
    /// Stores the nonce of digest `$1`, good for `$2` seconds.
    static let issue = Statement<NoRow>(
        "issue oauth nonce",
        "INSERT INTO oauth_nonces (nonce_hash, expires_at) VALUES ($1, now() + make_interval(secs => $2::float8))"
    )

    /// Uses up the nonce of digest `$1`; of two callers one finds nothing.
    static let use = Statement<Bool>(
        "use oauth nonce",
        "DELETE FROM oauth_nonces WHERE nonce_hash = $1 AND expires_at > now() RETURNING true")
}
