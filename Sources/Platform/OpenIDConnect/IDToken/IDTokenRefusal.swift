/// Why a provider's token is refused. The reason is for logs; callers get one and the same answer.
public enum IDTokenRefusal: String, Error, Sendable, CaseIterable {
    /// It has more than 8 KiB.
    case oversized
    /// It does not have three parts of base64url, or a part is not a JSON object with the members it must have.
    case malformed
    /// `alg` is neither RS256 nor ES256, or not the algorithm of the key.
    case wrongAlgorithm
    /// `typ` is of another kind of token, or there is a `crit` that nobody here knows.
    case wrongType
    /// The provider has no key with the `kid`, or there is no `kid` and no single key that fits.
    case unknownKey
    /// The signature does not fit.
    case badSignature
    /// `iss` is another issuer.
    case wrongIssuer
    /// `aud` is not ours, or not ours alone.
    case wrongAudience
    /// `azp` is not ours, or missing where there are several audiences.
    case wrongAuthorizedParty
    /// `exp` has passed.
    case expired
    /// `iat` or `nbf` is further ahead than clocks may differ.
    case notYetValid
    /// `iat` is longer ago than any sign-in takes.
    case tooOld
    /// `nonce` is not the one that was sent.
    case wrongNonce
    /// `sub` is missing, empty, longer than 255 characters, or not printable ASCII.
    case badSubject
}
