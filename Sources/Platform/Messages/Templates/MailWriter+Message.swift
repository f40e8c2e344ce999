extension MailWriter {
    /// The content of the envelope's message; nil for a text message.
    func content() -> MailContent? {
        switch envelope.message {
        case .verifyAddress(let token): verifyAddress(token)
        case .resetPassword(let token): resetPassword(token)
        case .magicLink(let token): magicLink(token)
        case .welcome(let kind): welcome(kind)
        case .alreadyRegistered: alreadyRegistered()
        case .invitation(let token, let inviter, let organization):
            invitation(token, inviter: inviter, organization: organization)
        case .confirmNewAddress(let token): confirmNewAddress(token)
        case .addressChangeRequested(let address, let undo): addressChangeRequested(address, undo)
        case .addressChanged(let address, let undo): addressChanged(address, undo)
        case .passwordReset: passwordReset()
        case .passwordChanged: passwordChanged()
        case .totpEnabled: totpEnabled()
        case .smsTwoFactorEnabled(let phone): smsTwoFactorEnabled(phone)
        case .twoFactorDisabled(let factor): twoFactorDisabled(factor)
        case .recoveryCodeUsed(let left): recoveryCodeUsed(left: left)
        case .recoveryCodesReplaced: recoveryCodesReplaced()
        case .phoneVerified(let phone): phoneVerified(phone)
        case .newDevice: newDevice()
        case .manyFailures: manyFailures()
        case .tokenReuse: tokenReuse()
        case .identityLinked(let provider): identityLinked(provider)
        case .identityUnlinked(let provider): identityUnlinked(provider)
        case .allSessionsEnded: allSessionsEnded()
        case .deletionScheduled(let day, let undo): deletionScheduled(on: day, undo)
        case .deletionUndone: deletionUndone()
        case .accountDeleted: accountDeleted()
        case .exportReady(let token): exportReady(token)
        case .phoneCode, .signInCode, .enrolmentCode: nil
        }
    }
}
