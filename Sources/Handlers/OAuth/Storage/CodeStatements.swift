import CoreTypes
import Postgres

enum OAuthCodeStatements {
    /// Stores code `$2` of digest `$1` for challenge `$3`: who came back from provider `$4` is subject `$5` with address
    /// `$6`, which the provider vouches for if `$7`, called `$8`, for client `$9` with refresh token `$10`. `$11` is
    /// what a new account is for, `$12` whose account is to be linked; it waits `$13` seconds.
    static let issue = Statement<NoRow>(
        "issue oauth code",
        """
        INSERT INTO oauth_codes (
            code_hash, oauth_codes_id, code_challenge, provider, subject, email, is_email_authoritative, name,
            client_id, sealed_refresh_token, account_type, users_id, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, now() + make_interval(secs => $13::float8))
        """)

    /// Takes the code of digest `$1` that is for linking to user `$2`, or, with null, for a sign-in. Of two callers one
    /// finds nothing.
    static let take = Statement<OAuthCode>(
        "take oauth code",
        """
        DELETE FROM oauth_codes
        WHERE code_hash = $1 AND users_id IS NOT DISTINCT FROM $2 AND expires_at > now()
        RETURNING oauth_codes_id, code_challenge, provider, subject, email, is_email_authoritative, name, client_id,
            sealed_refresh_token, account_type
        """)
}

/// Who came back from a provider.
struct OAuthCode: RowDecodable, Sendable {
    let id: UUID
    let challenge: String
    let provider: String
    let subject: String
    let email: String?
    let isEmailAuthoritative: Bool
    let name: String?
    let clientID: String
    let sealedRefreshToken: [UInt8]?
    let accountType: String?

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        challenge = try row.text()
        provider = try row.text()
        subject = try row.text()
        email = try row.optionalText()
        isEmailAuthoritative = try row.bool()
        name = try row.optionalText()
        clientID = try row.text()
        sealedRefreshToken = try row.optionalBytes()
        accountType = try row.optionalText()
    }
}
