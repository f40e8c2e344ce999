import Postgres

enum SignUpStatements {
    /// Adds a user with address `$1`, the hash of a password `$2` and name `$3`.
    static let addUser = Statement<Person>(
        "add user",
        """
        INSERT INTO users (email, password_hash, name, password_changed_at) VALUES ($1, $2, $3, now())
        RETURNING users_id, email, name, password_hash, status, false, false, NULL::text, 0
        """)

    /// Makes user `$1` the owner of a business called `$2`, reached at `$3`, in time zone `$4`.
    static let addCustomer = Statement<NoRow>(
        "add customer profile",
        """
        INSERT INTO customer_profiles (users_id, legal_business_name, contact_email, time_zone)
        VALUES ($1, $2, $3, $4)
        """)

    /// Makes user `$1` a singer with nickname `$2`.
    static let addSinger = Statement<NoRow>(
        "add singer profile", "INSERT INTO singer_profiles (users_id, nickname) VALUES ($1, $2)")
}
