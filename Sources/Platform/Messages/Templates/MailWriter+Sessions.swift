/// Mails about sign-ins and sessions.
extension MailWriter {
    func newDevice() -> MailContent {
        notice(
            "A new device signed in",
            ["Your account was used to sign in from a device that we had not seen before."])
    }

    func manyFailures() -> MailContent {
        notice(
            "Somebody tries to sign in to your account",
            [
                "A hundred attempts to sign in to your account failed, one after the other. Nobody got in. "
                    + "Your password is now taken only where you have signed in during the last 30 days, "
                    + "until you do so or choose a new one.",
                "If your password is used elsewhere or easy to guess, choose another one, and switch "
                    + "two-factor sign-in on.",
            ])
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
