extension IdentityProviderClient {
    /// What a signed message of the provider about accounts tells: Apple's notifications, and the security event tokens
    /// (RFC 8417) of Google and others. Whether it was heard before is for the caller to know, by its id.
    public func accountEvents(_ token: String) async throws(IdentityProviderError) -> AccountEvents {
        let claims = try await verifiedClaims(token, types: ["jwt", "secevent+jwt"])
        do throws(IDTokenRefusal) {
            // Google ends its name with a slash here.
            let issuers = provider.acceptedIssuers + provider.acceptedIssuers.map { $0 + "/" }
            try IDTokenChecks.checkParties(claims, issuers: issuers, audiences: provider.clientIDs)
            let events =
                provider.kind == .apple
                ? AccountEvent(appleEvents: claims).map { [$0] }
                : AccountEvent.riscEvents(claims, issuers: issuers)
            guard let events else { throw .malformed }
            return try AccountEvents(claims, now: clock.now().secondsSinceEpoch, events: events)
        } catch {
            throw .token(error)
        }
    }
}
