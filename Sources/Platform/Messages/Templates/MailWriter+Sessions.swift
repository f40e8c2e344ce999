/// Mails about sign-ins and sessions.
extension MailWriter {
    func newDevice() -> MailContent {
        notice(
            "A new device signed in",
            ["Your account was used to sign in from a device that we had not seen before."])
    }

    func tokenReuse() -> MailContent {
        notice(
            "We ended one of your sessions",
            [
                "A key of one of your sessions was used a second time, as happens when somebody copied it. "
                    + "That session was ended; sign in again to go on."
            ])
    }

    func allSessionsEnded() -> MailContent {
        notice("You were signed out everywhere", ["All sessions of your account were ended."])
    }
}
