/// What a provider gives for a code. Shows nothing of itself.
public struct ProviderTokens: Sendable {
    /// Who signed in.
    public let idToken: String
    /// What revokes the consent later, where the provider gives one.
    public let refreshToken: String?
}

extension ProviderTokens: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Asterisks.
    public var description: String { "********" }
    /// Asterisks.
    public var debugDescription: String { description }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension ProviderTokens {
    private static let maximumRefreshTokenLength = 4_096

    /// Reads the answer of a token endpoint (RFC 6749 §5.1, OpenID Connect Core 1.0 §3.1.3.3).
    init(_ response: OutboundResponse) throws(IdentityProviderError) {
        guard let answer = ForeignObject(json: response.body) else {
            throw .badAnswer("status \(response.status) without JSON for a code")
        }
        guard response.status == 200 else { throw Self.refusal(answer, status: response.status) }
        guard answer.string("token_type")?.lowercased() == "bearer" else {
            throw .badAnswer("tokens of another type than Bearer")
        }
        guard let idToken = answer.string("id_token") else { throw .badAnswer("no ID token for a code") }
        self.idToken = idToken
        refreshToken = answer.string("refresh_token").flatMap {
            $0.utf8.count <= Self.maximumRefreshTokenLength ? $0 : nil
        }
    }

    static func refusal(_ answer: ForeignObject, status: Int) -> IdentityProviderError {
        let known: Set = [
            "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client",
            "unsupported_grant_type", "invalid_scope", "unsupported_token_type",
        ]
        // Any other text is the provider's own and goes into no log.
        guard let code = answer.string("error"), known.contains(code) else {
            return .badAnswer("status \(status) with an unknown error")
        }
        return .refused(code: code)
    }
}
