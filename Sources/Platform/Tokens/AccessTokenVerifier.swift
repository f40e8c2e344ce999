/// Checks access tokens: form, header, signature, issuer, audience and time, in that order.
///
/// A token whose signature was good is remembered until it expires, so that a client's next requests cost no
/// signature. Times are checked every time.
public final class AccessTokenVerifier: Sendable {
    private let keyring: TokenKeyring
    private let profile: AccessTokenProfile
    private let clock: any WallClock
    private let cache: VerifiedTokenCache

    /// Verifies with all of the keyring's keys.
    ///
    /// - Parameter cacheCapacity: About how many tokens are remembered; 0 for none.
    public init(
        keyring: TokenKeyring, profile: AccessTokenProfile, clock: any WallClock, cacheCapacity: Int = 65_536
    ) {
        self.keyring = keyring
        self.profile = profile
        self.clock = clock
        cache = VerifiedTokenCache(capacity: cacheCapacity)
    }

    /// How many tokens are remembered.
    var rememberedTokens: Int { cache.count }

    /// The token that a text is.
    public func verify(_ text: String) throws(AccessTokenRefusal) -> AccessToken {
        guard text.utf8.count <= AccessTokenProfile.maximumLength else { throw .oversized }
        let now = clock.now().secondsSinceEpoch
        let digest = TokenDigest(text)
        if let token = cache.token(digest) {
            try Self.checkTimes(token, now: now)
            return token
        }
        let token = try verifyAnew(text)
        try Self.checkTimes(token, now: now)
        cache.remember(token, digest)
        return token
    }

    private func verifyAnew(_ text: String) throws(AccessTokenRefusal) -> AccessToken {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .malformed }
        let header = try AccessTokenHeader(json: try Self.decode(parts[0]))
        let payload = try Self.decode(parts[1])
        let signature = try Self.decode(parts[2])
        guard let key = keyring.key(header.keyID) else { throw .unknownKey }
        let signed = Array(text.utf8.prefix(parts[0].count + 1 + parts[1].count))
        guard key.isValid(signature, for: signed) else { throw .badSignature }
        let contents = try AccessTokenPayload(json: payload)
        guard contents.issuer == profile.issuer else { throw .wrongIssuer }
        guard contents.audience == profile.audience else { throw .wrongAudience }
        return contents.token
    }

    private static func decode(_ part: Substring.UTF8View) throws(AccessTokenRefusal) -> [UInt8] {
        guard let bytes = Base64URL.decode(Substring(part)) else { throw .malformedBase64 }
        return bytes
    }

    /// The skew is granted to what lies ahead alone: to grant it to `exp` would only lengthen every token's life.
    private static func checkTimes(_ token: AccessToken, now: Int64) throws(AccessTokenRefusal) {
        guard now < token.expiresAt else { throw .expired }
        let latest = now + AccessTokenProfile.clockSkew
        guard token.notBefore <= latest, token.issuedAt <= latest else { throw .notYetValid }
    }
}
