import CoreTypes

/// Mails about the account as a whole.
extension MailWriter {
    func verifyAddress(_ token: MessageToken) -> MailContent {
        request(
            "Confirm your e-mail address", ["Please confirm that this address is yours."],
            action: "Confirm my address", links.verifyAddress(token), token,
            otherwise: "If you have not signed up at Singr, ignore this mail.")
    }

    func welcome(_ kind: Message.AccountKind) -> MailContent {
        let purpose =
            switch kind {
            case .customer: "Your account for running karaoke is ready: add your venues and your songs."
            case .singer: "Your account for singing is ready: find a venue and ask for your song."
            }
        return information(
            "Welcome to Singr", [.paragraph(purpose), .action(label: "Start", url: links.start(kind))])
    }

    func alreadyRegistered() -> MailContent {
        information(
            "You already have an account",
            [
                .paragraph(
                    "Somebody signed up at Singr with this address, which has an account already. "
                        + "Nothing was changed."),
                .details(details),
                .link(text: "If it was you and you forgot your password:", url: links.forgotPassword),
                .paragraph("If it was not you, there is nothing to do."),
            ])
    }

    func deletionScheduled(on day: Timestamp, _ undo: MessageToken) -> MailContent {
        notice(
            "Your account will be deleted",
            [
                "Your account and all its data will be deleted on \(day.readableDay). Until then you can undo it."
            ],
            undo: undo)
    }

    func deletionUndone() -> MailContent {
        notice("Your account stays", ["Your account will not be deleted."])
    }

    func accountDeleted() -> MailContent {
        MailContent(
            subject: "Your account was deleted",
            blocks: [
                .paragraph("Your Singr account and its data were deleted. Goodbye, and thank you."),
                .details(details), help,
            ])
    }

    func exportReady(_ token: MessageToken) -> MailContent {
        request(
            "Your data is ready", ["The export of your account's data that you asked for is ready."],
            action: "Get my data", links.export(token), token,
            otherwise: "If you have not asked for it, choose a new password at once: \(links.forgotPassword)")
    }
}
