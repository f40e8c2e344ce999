/// The rules that an ID token's claims must keep (OpenID Connect Core 1.0 §3.1.3.7).
struct IDTokenChecks: Sendable {
    /// How far ahead of ours a provider's clock may be, in seconds.
    static let clockSkew: Int64 = 60
    /// The most seconds since `iat`: longer than a person takes to sign in.
    static let maximumAge: Int64 = 3_600

    let issuers: [String]
    let audiences: [String]
    /// nil for a token that came straight from the provider beside another whose nonce was checked.
    let nonce: ExpectedNonce?
    let now: Int64

    func check(_ claims: ForeignObject) throws(IDTokenRefusal) {
        // A security event is no statement of who signed in, though the same key signed it (RFC 8417 §4.6).
        guard claims["events"] == nil else { throw .wrongType }
        try Self.checkParties(claims, issuers: issuers, audiences: audiences)
        guard let expiry = claims.seconds("exp"), let issued = claims.seconds("iat") else { throw .malformed }
        guard now < expiry + Self.clockSkew else { throw .expired }
        let start = max(issued, claims.seconds("nbf") ?? issued)
        guard start <= now + Self.clockSkew else { throw .notYetValid }
        guard now - issued <= Self.maximumAge else { throw .tooOld }
        guard let nonce else { return }
        guard let received = claims.string("nonce"), nonce.accepts(received) else { throw .wrongNonce }
    }

    /// Issuer, audience and authorized party.
    static func checkParties(
        _ claims: ForeignObject, issuers: [String], audiences: [String]
    ) throws(IDTokenRefusal) {
        guard let issuer = claims.string("iss"), issuers.contains(issuer) else { throw .wrongIssuer }
        let received = claims.string("aud").map { [$0] } ?? claims.strings("aud") ?? []
        // An audience that is not ours could present the token here as its own.
        guard !received.isEmpty, received.allSatisfy(audiences.contains) else { throw .wrongAudience }
        guard received.count == 1 || claims["azp"] != nil else { throw .wrongAuthorizedParty }
        if claims["azp"] != nil {
            guard let party = claims.string("azp"), audiences.contains(party) else {
                throw .wrongAuthorizedParty
            }
        }
    }
}
