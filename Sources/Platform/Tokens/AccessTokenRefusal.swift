/// Why an access token is refused. The reason is for logs and metrics; callers get one and the same answer.
public enum AccessTokenRefusal: String, Error, Sendable, CaseIterable {
    /// It is longer than any that is issued.
    case oversized
    /// It does not have three parts, or a part is not a JSON object with the members it must have.
    case malformed
    /// A part is not canonical unpadded base64url (RFC 4648 §5, RFC 7515 §2).
    case malformedBase64
    /// `alg` is not ES256.
    case wrongAlgorithm
    /// `typ` is not `at+jwt` (RFC 9068 §2.1).
    case wrongType
    /// The header has a member beside `alg`, `typ` and `kid`, such as `jwk`, `jku`, `x5u` or `crit`.
    case foreignHeader
    /// No key of this installation has the `kid`.
    case unknownKey
    /// The signature does not fit.
    case badSignature
    /// `iss` is another issuer.
    case wrongIssuer
    /// `aud` is another audience.
    case wrongAudience
    /// `exp` has passed.
    case expired
    /// `nbf` or `iat` is further ahead than clocks may differ.
    case notYetValid
}
