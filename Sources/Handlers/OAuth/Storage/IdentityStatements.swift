import CoreTypes
import Generated
import Postgres

enum IdentityStatements {
    /// Notes that subject `$2` of provider `$1` signs in, with address `$3`; gives the row and whose account it is.
    static let use = Statement<UsedIdentity>(
        "use identity",
        """
        UPDATE identities SET last_used_at = now(), email = coalesce($3, email)
        WHERE provider = $1 AND subject = $2
        RETURNING identities_id, users_id
        """)

    /// Links row `$1`: subject `$3` of provider `$2` with user `$4`, address `$5`, client `$6`. Nothing where it is
    /// linked already.
    static let add = Statement<IdentityRow>(
        "add identity",
        """
        INSERT INTO identities (identities_id, provider, subject, users_id, email, client_id)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT DO NOTHING
        RETURNING provider, email, linked_at, last_used_at
        """)

    /// Keeps refresh token `$2` for client `$3` with identity `$1`.
    static let keepRefreshToken = Statement<NoRow>(
        "keep refresh token",
        "UPDATE identities SET sealed_refresh_token = $2, client_id = $3 WHERE identities_id = $1")

    /// The identity of user `$1` that is subject `$3` of provider `$2`.
    static let own = Statement<IdentityRow>(
        "own identity",
        """
        SELECT provider, email, linked_at, last_used_at FROM identities
        WHERE users_id = $1 AND provider = $2 AND subject = $3
        """)

    /// The identities of user `$1`.
    static let ofUser = Statement<IdentityRow>(
        "identities of user",
        """
        SELECT provider, email, linked_at, last_used_at FROM identities WHERE users_id = $1 ORDER BY provider LIMIT 100
        """, isReader: true)

    /// Keeps other changes of what user `$1` signs in with until the transaction ends.
    static let lockUser = Statement<Bool>(
        "lock user", "SELECT true FROM users WHERE users_id = $1 FOR UPDATE")

    /// Whether user `$1` can sign in without provider `$2`. A statement of its own after the lock: one that waited for
    /// it would still see what was there before.
    static let isNotLast = Statement<Bool>(
        "identity is not the last method",
        """
        SELECT password_hash IS NOT NULL OR EXISTS (
            SELECT FROM identities WHERE identities.users_id = users.users_id AND provider <> $2)
        FROM users WHERE users_id = $1
        """)

    /// Unlinks provider `$2` from user `$1`.
    static let remove = Statement<RemovedIdentity>(
        "remove identity",
        """
        DELETE FROM identities WHERE users_id = $1 AND provider = $2
        RETURNING identities_id, provider, users_id, client_id, sealed_refresh_token
        """)

    /// Unlinks subject `$2` of provider `$1`, whosever account it signs in to.
    static let removeSubject = Statement<RemovedIdentity>(
        "remove identity of subject",
        """
        DELETE FROM identities WHERE provider = $1 AND subject = $2
        RETURNING identities_id, provider, users_id, client_id, sealed_refresh_token
        """)

    /// Unlinks every provider from user `$1`, or, where `$2` is given, those that were linked since then.
    static let removeAll = Statement<RemovedIdentity>(
        "remove all identities",
        """
        DELETE FROM identities WHERE users_id = $1 AND ($2::timestamptz IS NULL OR linked_at >= $2)
        RETURNING identities_id, provider, users_id, client_id, sealed_refresh_token
        """)

    /// The user to whose account subject `$2` of provider `$1` signs in.
    static let userOfSubject = Statement<UUID>(
        "user of subject", "SELECT users_id FROM identities WHERE provider = $1 AND subject = $2")
}

/// An identity that signs in.
struct UsedIdentity: RowDecodable, Sendable {
    let id: UUID
    let user: UUID

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        user = try row.uuid()
    }
}

/// An identity that is linked no more.
struct RemovedIdentity: RowDecodable, Sendable {
    let id: UUID
    let provider: String
    let user: UUID
    let clientID: String
    let sealedRefreshToken: [UInt8]?

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        provider = try row.text()
        user = try row.uuid()
        clientID = try row.text()
        sealedRefreshToken = try row.optionalBytes()
    }
}

/// An identity as its user sees it.
struct IdentityRow: RowDecodable, Sendable {
    let linked: LinkedIdentity

    init(from row: inout RowReader) throws(RowDecodingError) {
        linked = LinkedIdentity(
            provider: try row.text(), email: try row.optionalText(), linkedAt: try row.timestamp(),
            lastUsedAt: try row.timestamp())
    }
}
