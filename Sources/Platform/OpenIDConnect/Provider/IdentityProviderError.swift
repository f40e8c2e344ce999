/// Why a provider did not help somebody to sign in. None of the texts has a token, a code or a secret in it.
public enum IdentityProviderError: Error, Sendable, Equatable {
    /// It cannot be reached, or takes too long.
    case unavailable(OutboundHTTPError)
    /// It answered something that the standards do not allow; the text says what.
    case badAnswer(String)
    /// It refused, with this code (RFC 6749 §5.2), such as `invalid_grant` for a code that is not good.
    case refused(code: String)
    /// It, or whoever brought the token, gave a token that is not good.
    case token(IDTokenRefusal)
    /// What this installation should sign with does not work.
    case cannotSign

    /// Whether whoever signs in brought what is not good, as opposed to a fault of the provider.
    public var isFaultOfBearer: Bool {
        switch self {
        case .token: true
        case .refused(let code): code == "invalid_grant"
        case .unavailable, .badAnswer, .cannotSign: false
        }
    }
}
