extension AccountEvent {
    private static let prefix = "https://schemas.openid.net/secevent/"

    /// Reads the claim `events` of a security event token (RFC 8417 §2.2) with events of the RISC profile.
    static func riscEvents(_ claims: ForeignObject, issuers: [String]) -> [AccountEvent]? {
        guard let events = claims.object("events"), !events.names.isEmpty else { return nil }
        return events.names.map { name in
            let subject = events.object(name)?.object("subject")
            // A subject of another issuer is nobody we know by that name.
            let isOurs = subject?.string("iss").map(issuers.contains) ?? true
            return AccountEvent(kind: kind(name), subject: isOurs ? subject?.string("sub") : nil)
        }
    }

    private static func kind(_ name: String) -> Kind {
        guard name.hasPrefix(prefix) else { return .other }
        return switch name.dropFirst(prefix.count) {
        case "oauth/event-type/tokens-revoked": .consentRevoked
        case "risc/event-type/account-purged": .accountDeleted
        case "risc/event-type/sessions-revoked", "risc/event-type/account-credential-change-required":
            .sessionsRevoked
        case "risc/event-type/account-disabled": .accountDisabled
        case "risc/event-type/account-enabled": .accountEnabled
        case "risc/event-type/verification": .verification
        default: .other
        }
    }
}
