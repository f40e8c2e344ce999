/// What all access tokens of an installation have in common.
public struct AccessTokenProfile: Sendable, Equatable {
    /// How far ahead of ours another node's clock may be, in seconds.
    static let clockSkew: Int64 = 60
    /// The most bytes of a token.
    static let maximumLength = 4096

    /// Who issues (`iss`).
    public var issuer: String
    /// Whom the tokens are for (`aud`).
    public var audience: String
    /// Seconds for which a token is good.
    public var lifetime: Int64

    /// Describes the tokens of an installation.
    public init(issuer: String, audience: String, lifetime: Int64 = 900) {
        self.issuer = issuer
        self.audience = audience
        self.lifetime = lifetime
    }
}
