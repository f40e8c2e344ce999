import CoreTypes
import Generated
import Postgres

enum OAuthTransactionStatements {
    /// Begins transaction `$2` with the state of digest `$1` in the browser whose cookie has digest `$3`, with provider
    /// `$4` and secrets `$5`; people come back to `$6` with state `$7`, and the challenge is `$8`. `$9` is what a new
    /// account is for, `$10` whose account is to be linked; it waits `$11` seconds.
    static let begin = Statement<NoRow>(
        "begin oauth transaction",
        """
        INSERT INTO oauth_transactions (
            state_hash, oauth_transactions_id, browser_hash, provider, sealed_secrets, redirect_uri, client_state,
            code_challenge, account_type, users_id, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now() + make_interval(secs => $11::float8))
        """)

    /// Takes the transaction with the state of digest `$1` that the browser of digest `$2` began with provider `$3`. Of
    /// two answers one finds nothing.
    static let take = Statement<OAuthTransaction>(
        "take oauth transaction",
        """
        DELETE FROM oauth_transactions
        WHERE state_hash = $1 AND browser_hash = $2 AND provider = $3 AND expires_at > now()
        RETURNING oauth_transactions_id, sealed_secrets, redirect_uri, client_state, code_challenge, account_type,
            users_id
        """)
}

/// What waited for a provider's answer.
struct OAuthTransaction: RowDecodable, Sendable {
    let id: UUID
    let sealedSecrets: [UInt8]
    let redirectURI: String
    let clientState: String?
    let codeChallenge: String
    let accountType: String?
    /// Whose account is to be linked; nil for a sign-in.
    let user: UUID?

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        sealedSecrets = try row.bytes()
        redirectURI = try row.text()
        clientState = try row.optionalText()
        codeChallenge = try row.text()
        accountType = try row.optionalText()
        user = try row.optionalUUID()
    }
}
