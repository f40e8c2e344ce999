extension AccountEvent {
    /// Reads Apple's claim `events`: one object, written as a string.
    init?(appleEvents claims: ForeignObject) {
        let object = claims.string("events").flatMap { ForeignObject(json: Array($0.utf8)) }
        guard let event = object ?? claims.object("events"), let type = event.string("type") else {
            return nil
        }
        let kind: Kind =
            switch type {
            case "consent-revoked": .consentRevoked
            // Documented in both spellings.
            case "account-delete", "account-deleted": .accountDeleted
            case "email-enabled": .mailForwarding(true)
            case "email-disabled": .mailForwarding(false)
            default: .other
            }
        self.init(kind: kind, subject: event.string("sub"))
    }
}
