public import CoreTypes

/// What an access token says about its bearer. What the bearer may do is looked up, not carried.
public struct AccessTokenClaims: Sendable, Hashable {
    /// The user (`sub`).
    public var user: UUID
    /// The session (`sid`); ending it ends its tokens.
    public var session: UUID
    /// The token itself (`jti`).
    public var token: UUID
    /// When the bearer last proved who they are (`auth_time`), in seconds since the Unix epoch: by a second factor where
    /// ``methods`` has one.
    public var authenticatedAt: Int64
    /// How they proved it (`amr`).
    public var methods: AuthenticationMethods
    /// On whose behalf they act (`ctx`), if they chose.
    public var context: AccessContext?

    /// Puts the claims together.
    public init(
        user: UUID, session: UUID, token: UUID, authenticatedAt: Int64, methods: AuthenticationMethods,
        context: AccessContext? = nil
    ) {
        self.user = user
        self.session = session
        self.token = token
        self.authenticatedAt = authenticatedAt
        self.methods = methods
        self.context = context
    }
}
