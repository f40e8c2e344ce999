/// A token whose signature and form are good: its claims and the time for which they hold.
public struct AccessToken: Sendable, Hashable {
    /// What it says about its bearer.
    public let claims: AccessTokenClaims
    /// When it was issued (`iat`), in seconds since the Unix epoch.
    public let issuedAt: Int64
    /// The second from which it is good (`nbf`).
    public let notBefore: Int64
    /// The second from which it is no longer good (`exp`).
    public let expiresAt: Int64
}
