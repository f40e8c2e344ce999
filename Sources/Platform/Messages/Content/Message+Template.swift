import CoreTypes

extension Message {
    /// The template that makes the message's words.
    public var template: MessageTemplate {
        switch self {
        case .verifyAddress: .verifyAddress
        case .resetPassword: .resetPassword
        case .magicLink: .magicLink
        case .welcome: .welcome
        case .alreadyRegistered: .alreadyRegistered
        case .invitation: .invitation
        case .confirmNewAddress: .confirmNewAddress
        case .addressChangeRequested: .addressChangeRequested
        case .addressChanged: .addressChanged
        case .passwordReset: .passwordReset
        case .passwordChanged: .passwordChanged
        case .totpEnabled: .totpEnabled
        case .smsTwoFactorEnabled: .smsTwoFactorEnabled
        case .twoFactorDisabled: .twoFactorDisabled
        case .recoveryCodeUsed: .recoveryCodeUsed
        case .recoveryCodesReplaced: .recoveryCodesReplaced
        case .phoneVerified: .phoneVerified
        case .newDevice: .newDevice
        case .manyFailures: .manyFailures
        case .tokenReuse: .tokenReuse
        case .identityLinked: .identityLinked
        case .identityUnlinked: .identityUnlinked
        case .allSessionsEnded: .allSessionsEnded
        case .deletionScheduled: .deletionScheduled
        case .deletionUndone: .deletionUndone
        case .accountDeleted: .accountDeleted
        case .exportReady: .exportReady
        case .phoneCode: .phoneCode
        case .signInCode: .signInCode
        case .enrolmentCode: .enrolmentCode
        }
    }

    /// When the message is of no use any more; nil for those that always are. What can be undone is worth knowing
    /// after the time for it is over.
    var expiresAt: Timestamp? {
        switch self {
        case .verifyAddress(let token), .resetPassword(let token), .magicLink(let token),
            .invitation(let token, _, _), .confirmNewAddress(let token), .exportReady(let token):
            token.expiresAt
        case .phoneCode(let code), .signInCode(let code), .enrolmentCode(let code): code.expiresAt
        default: nil
        }
    }
}
