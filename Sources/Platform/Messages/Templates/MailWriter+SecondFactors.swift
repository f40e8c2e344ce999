/// Mails about second factors.
extension MailWriter {
    func totpEnabled() -> MailContent {
        notice(
            "Two-factor sign-in is on", ["From now on, signing in asks for a code of your authenticator app."]
        )
    }

    func smsTwoFactorEnabled(_ phone: MaskedAddress) -> MailContent {
        notice(
            "Two-factor sign-in by text message is on",
            [
                "From now on, signing in can ask for a code that is sent to the phone number that ends in "
                    + "\(phone)."
            ])
    }

    func twoFactorDisabled(_ factor: Message.SecondFactor) -> MailContent {
        let method =
            switch factor {
            case .totp: "authenticator app"
            case .sms: "text message"
            }
        return notice(
            "Two-factor sign-in by \(method) is off", ["Signing in no longer asks for a code by \(method)."])
    }

    func recoveryCodeUsed(left: Int) -> MailContent {
        let rest =
            switch left {
            case 0: "None is left: make new ones now."
            case 1: "One is left: make new ones soon."
            case 2: "Two are left: make new ones soon."
            default: "\(left) are left."
            }
        return notice(
            "A recovery code was used", ["One of your recovery codes was used to sign in. \(rest)"])
    }

    func recoveryCodesReplaced() -> MailContent {
        notice(
            "You have new recovery codes",
            ["New recovery codes were made for your account. The former ones no longer work."])
    }
}
