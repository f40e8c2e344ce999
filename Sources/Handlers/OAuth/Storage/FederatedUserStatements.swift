import Postgres

enum FederatedUserStatements {
    /// Adds a user without a password with address `$1`, which a provider vouches for, and name `$2`.
    static let add = Statement<Person>(
        "add federated user",
        """
        INSERT INTO users (email, name, email_verified_at) VALUES ($1, $2, now())
        RETURNING users_id, email, name, password_hash, status, true, false, NULL::text, 0
        """)
}
