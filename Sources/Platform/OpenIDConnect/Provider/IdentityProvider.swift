/// A service that says who somebody is, by OpenID Connect, and how this installation is known to it.
public struct IdentityProvider: Sendable {
    /// Providers that differ from the standard in ways of their own.
    public enum Kind: Sendable {
        case google
        case apple
        case other
    }

    /// The name in paths and stored rows, such as `google`.
    public let name: String
    /// What is particular about it.
    public let kind: Kind
    /// Its issuer identifier, a URL (OpenID Connect Discovery 1.0 §3).
    public let issuer: String
    /// The client ids under which our sites and apps are registered. The first one is the site's, with which codes
    /// are fetched; all of them are audiences of ID tokens that apps bring.
    public let clientIDs: [String]
    /// What is asked for.
    public let scopes: [String]
    let secret: ProviderSecret
    /// Where it is known in advance; nil for a provider whose discovery document is fetched.
    let fixedMetadata: ProviderMetadata?

    /// The client id of the site.
    public var webClientID: String { clientIDs.first ?? "" }

    /// What `iss` of an ID token may be. Google leaves the scheme out at times, as it documents.
    var acceptedIssuers: [String] {
        kind == .google && issuer.hasPrefix("https://") ? [issuer, String(issuer.dropFirst(8))] : [issuer]
    }

    /// Whether refresh tokens are kept, solely to give the consent up later. Apple insists on that.
    public var keepsRefreshTokens: Bool { kind == .apple }

    /// Whether apps must bring the code that came with an ID token, for the sake of the refresh token.
    public var needsAppCodes: Bool { kind == .apple }

    /// What an app's ID token must have for its nonce: apps hand Apple the digest of theirs.
    public func expectedNonce(ofApp nonce: String) -> ExpectedNonce {
        kind == .apple ? .hashed(nonce) : .exactly(nonce)
    }

    /// The name as people know it.
    public var displayName: String {
        switch kind {
        case .google: "Google"
        case .apple: "Apple"
        case .other: name
        }
    }

    /// Whether the answer to an authorization request comes as a POST of a form. Apple insists on it where a name or
    /// an address is asked for.
    public var answersByFormPost: Bool { kind == .apple }
}
