import CoreTypes
import Postgres

enum OAuthTicketStatements {
    /// Stores the ticket of digest `$1` by which user `$2` links provider `$3`, coming back to `$4` with state `$5`; the
    /// challenge is `$6`, and it is good for `$7` seconds.
    static let issue = Statement<NoRow>(
        "issue link ticket",
        """
        INSERT INTO oauth_link_tickets (
            ticket_hash, users_id, provider, redirect_uri, client_state, code_challenge, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7::float8))
        """)

    /// The ticket of digest `$1` for provider `$2`. It may be opened again: only the account's own client can use what
    /// comes of it.
    static let open = Statement<OAuthTicket>(
        "open link ticket",
        """
        SELECT users_id, redirect_uri, client_state, code_challenge FROM oauth_link_tickets
        WHERE ticket_hash = $1 AND provider = $2 AND expires_at > now()
        """)
}

/// A link that a browser begins for an account's client.
struct OAuthTicket: RowDecodable, Sendable {
    let user: UUID
    let redirectURI: String
    let clientState: String?
    let codeChallenge: String

    init(from row: inout RowReader) throws(RowDecodingError) {
        user = try row.uuid()
        redirectURI = try row.text()
        clientState = try row.optionalText()
        codeChallenge = try row.text()
    }
}
