/// What one message of a provider tells.
public struct AccountEvents: Sendable, Equatable {
    /// The message's own name (`jti`), by which a repetition is known.
    public let id: String
    /// When it was written (`iat`), in seconds since the Unix epoch.
    public let issuedAt: Int64
    /// What it tells.
    public let events: [AccountEvent]
}

extension AccountEvents {
    /// The most seconds since `iat` of a message that is still heard: providers repeat what was not taken for days.
    public static let maximumAge: Int64 = 30 * 86_400
    /// Checks what all messages have in common; `exp` only where there is one, since events do not expire
    /// (RFC 8417 §2.2).
    init(
        _ claims: ForeignObject, now: Int64, events: [AccountEvent]
    ) throws(IDTokenRefusal) {
        guard let id = claims.string("jti"), VisibleText.isName(id), let issuedAt = claims.seconds("iat")
        else { throw .malformed }
        guard issuedAt <= now + IDTokenChecks.clockSkew else { throw .notYetValid }
        guard now - issuedAt <= Self.maximumAge else { throw .tooOld }
        if claims["exp"] != nil {
            guard let expiry = claims.seconds("exp"), now < expiry + IDTokenChecks.clockSkew else {
                throw .expired
            }
        }
        self.id = id
        self.issuedAt = issuedAt
        self.events = events
    }
}
