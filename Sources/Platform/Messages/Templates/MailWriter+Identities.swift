/// Mails about identity providers.
extension MailWriter {
    func identityLinked(_ provider: String) -> MailContent {
        let provider = DisplayText.unlinked(provider)
        return notice(
            "\(provider) was linked to your account",
            ["You, and whoever controls that \(provider) account, can sign in with it now."])
    }

    func identityUnlinked(_ provider: String) -> MailContent {
        let provider = DisplayText.unlinked(provider)
        return notice(
            "\(provider) was unlinked from your account", ["Signing in with \(provider) no longer works."])
    }
}
