import Postgres

enum PasswordStatements {
    /// Replaces user `$1`'s hash `$3` by `$2`, another hash of the same password.
    static let renewHash = Statement<NoRow>(
        "renew password hash",
        "UPDATE users SET password_hash = $2 WHERE users_id = $1 AND password_hash = $3")

    /// Gives user `$1` the password of hash `$2`.
    static let set = Statement<NoRow>(
        "set password",
        "UPDATE users SET password_hash = $2, password_changed_at = now() WHERE users_id = $1")
}
