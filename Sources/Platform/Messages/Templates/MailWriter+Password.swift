/// Mails about the password, and about signing in without one.
extension MailWriter {
    func resetPassword(_ token: MessageToken) -> MailContent {
        request(
            "Choose a new password",
            ["Somebody, most likely you, asked for a new password for your account."],
            action: "Choose a password", links.resetPassword(token), token,
            otherwise: "If you have not asked for it, ignore this mail: your password stays as it is.")
    }

    func magicLink(_ token: MessageToken) -> MailContent {
        var content = request(
            "Your sign-in link", ["With this link you sign in to Singr without a password."],
            action: "Sign in", links.magicLink(token), token,
            otherwise: "If you have not asked for it, ignore this mail, and never pass the link on.")
        content.blocks.append(.details(details))
        return content
    }

    func passwordReset() -> MailContent {
        notice(
            "Your password was reset",
            ["The password of your account was set anew by a mailed link. All sessions were ended."])
    }

    func passwordChanged() -> MailContent {
        notice("Your password was changed", ["The password of your account was changed."])
    }
}
