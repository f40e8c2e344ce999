/// Mails about e-mail addresses and phone numbers.
extension MailWriter {
    func confirmNewAddress(_ token: MessageToken) -> MailContent {
        request(
            "Confirm your new e-mail address",
            ["Please confirm that your Singr account may use this address from now on."],
            action: "Confirm my new address", links.verifyAddress(token), token,
            otherwise: "If you have not asked for it, ignore this mail.")
    }

    func addressChangeRequested(_ address: MaskedAddress, _ undo: MessageToken) -> MailContent {
        notice(
            "A new e-mail address was asked for",
            [
                "Your account is to use the address \(DisplayText.unlinked(address.description)). "
                    + "Until that is confirmed there, it uses this one."
            ], undo: undo)
    }

    func addressChanged(_ address: MaskedAddress, _ undo: MessageToken) -> MailContent {
        notice(
            "Your e-mail address was changed",
            [
                "Your account uses the address \(DisplayText.unlinked(address.description)) now, "
                    + "and no longer this one. Other sessions were ended."
            ], undo: undo)
    }

    func phoneVerified(_ phone: MaskedAddress) -> MailContent {
        notice(
            "Your phone number was confirmed",
            ["The phone number that ends in \(phone) belongs to your account now."])
    }
}
