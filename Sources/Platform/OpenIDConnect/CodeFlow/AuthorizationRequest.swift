/// One attempt to sign in with a provider, as it is sent there (OpenID Connect Core 1.0 §3.1.2.1).
public struct AuthorizationRequest: Sendable {
    /// Where the provider sends the answer: one of ours, registered there.
    public var redirectURI: String
    /// What ties the answer to the request.
    public var state: String
    /// What ties the ID token to the request.
    public var nonce: String
    /// What ties the code to the request (RFC 7636): 43 to 128 characters, of which the provider gets the digest.
    public var verifier: String

    /// Describes an attempt.
    public init(redirectURI: String, state: String, nonce: String, verifier: String) {
        self.redirectURI = redirectURI
        self.state = state
        self.nonce = nonce
        self.verifier = verifier
    }
}
