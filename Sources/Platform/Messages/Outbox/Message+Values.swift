import CoreTypes

extension Message {
    /// Writes the message's values; the template says which these are.
    func write(to values: inout JobPayload) {
        switch self {
        case .verifyAddress(let token), .resetPassword(let token), .magicLink(let token),
            .confirmNewAddress(let token), .exportReady(let token):
            values.set(token)
        case .welcome(let kind): values.set("account_kind", kind.rawValue)
        case .invitation(let token, let inviter, let organization):
            values.set(token)
            values.set("inviter", DisplayText.line(inviter, limit: 100))
            values.set("organization", DisplayText.line(organization, limit: 100))
        case .addressChangeRequested(let address, let undo), .addressChanged(let address, let undo):
            values.set(undo)
            values.set("masked", address.description)
        case .smsTwoFactorEnabled(let phone), .phoneVerified(let phone):
            values.set("masked", phone.description)
        case .twoFactorDisabled(let factor): values.set("factor", factor.rawValue)
        case .recoveryCodeUsed(let left): values.set("left", Int64(left))
        case .identityLinked(let provider), .identityUnlinked(let provider):
            values.set("provider", DisplayText.line(provider, limit: 50))
        case .deletionScheduled(let day, let undo):
            values.set(undo)
            values.set("on", day)
        case .phoneCode(let code), .signInCode(let code), .enrolmentCode(let code):
            values.set("code", code.code.text)
            values.set("expires_at", code.expiresAt)
        case .alreadyRegistered, .passwordReset, .passwordChanged, .totpEnabled, .recoveryCodesReplaced,
            .newDevice, .manyFailures, .tokenReuse, .allSessionsEnded, .deletionUndone, .accountDeleted:
            break
        }
    }

    /// Reads what ``write(to:)`` wrote for a template.
    init(_ template: MessageTemplate, reading values: JobPayload) throws(JobPayloadError) {
        self =
            switch template {
            case .verifyAddress: .verifyAddress(try values.token())
            case .resetPassword: .resetPassword(try values.token())
            case .magicLink: .magicLink(try values.token())
            case .welcome: .welcome(try values.choice("account_kind"))
            case .alreadyRegistered: .alreadyRegistered
            case .invitation:
                .invitation(
                    try values.token(), inviter: try values.text("inviter"),
                    organization: try values.text("organization"))
            case .confirmNewAddress: .confirmNewAddress(try values.token())
            case .addressChangeRequested:
                .addressChangeRequested(newAddress: try values.masked(), undo: try values.token())
            case .addressChanged:
                .addressChanged(newAddress: try values.masked(), undo: try values.token())
            case .passwordReset: .passwordReset
            case .passwordChanged: .passwordChanged
            case .totpEnabled: .totpEnabled
            case .smsTwoFactorEnabled: .smsTwoFactorEnabled(phone: try values.masked())
            case .twoFactorDisabled: .twoFactorDisabled(try values.choice("factor"))
            case .recoveryCodeUsed: .recoveryCodeUsed(left: Int(try values.int64("left")))
            case .recoveryCodesReplaced: .recoveryCodesReplaced
            case .phoneVerified: .phoneVerified(try values.masked())
            case .newDevice: .newDevice
            case .manyFailures: .manyFailures
            case .tokenReuse: .tokenReuse
            case .identityLinked: .identityLinked(provider: try values.text("provider"))
            case .identityUnlinked: .identityUnlinked(provider: try values.text("provider"))
            case .allSessionsEnded: .allSessionsEnded
            case .deletionScheduled:
                .deletionScheduled(on: try values.timestamp("on"), undo: try values.token())
            case .deletionUndone: .deletionUndone
            case .accountDeleted: .accountDeleted
            case .exportReady: .exportReady(try values.token())
            case .phoneCode: .phoneCode(try values.code())
            case .signInCode: .signInCode(try values.code())
            case .enrolmentCode: .enrolmentCode(try values.code())
            }
    }
}

extension JobPayload {
    fileprivate mutating func set(_ token: MessageToken) {
        set("token", token.text)
        set("expires_at", token.expiresAt)
    }

    fileprivate func token() throws(JobPayloadError) -> MessageToken {
        MessageToken(text: try text("token"), expiresAt: try timestamp("expires_at"))
    }

    fileprivate func code() throws(JobPayloadError) -> MessageCode {
        guard let code = NumericCode(try text("code")) else { throw JobPayloadError("code is no code") }
        return MessageCode(code, expiresAt: try timestamp("expires_at"))
    }

    fileprivate func masked() throws(JobPayloadError) -> MaskedAddress {
        MaskedAddress(masked: try text("masked"))
    }

    fileprivate func choice<Choice: RawRepresentable<String>>(
        _ name: String
    ) throws(JobPayloadError) -> Choice {
        guard let choice = Choice(rawValue: try text(name)) else {
            throw JobPayloadError("\(name) is of no known kind")
        }
        return choice
    }
}
