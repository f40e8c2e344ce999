/// The invitation to an organisation.
extension MailWriter {
    func invitation(_ token: MessageToken, inviter: String, organization: String) -> MailContent {
        let (inviter, organization) = (DisplayText.unlinked(inviter), DisplayText.unlinked(organization))
        return request(
            "\(inviter) invites you to \(organization)",
            ["\(inviter) invites you to run karaoke together as \(organization) on Singr."],
            action: "See the invitation", links.invitation(token), token,
            otherwise: "If you do not know \(inviter), ignore this mail.")
    }
}
