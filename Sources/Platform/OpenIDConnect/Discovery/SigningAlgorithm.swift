/// The signatures that are accepted (RFC 7518 §3.1). There is no `none` and no HMAC among them, so that a token cannot
/// be signed with a provider's public key.
enum SigningAlgorithm: String, Sendable {
    case rs256 = "RS256"
    case es256 = "ES256"
}
