/// The kinds of messages by their names in the database and in metrics; a name never changes.
public enum MessageTemplate: String, Sendable, CaseIterable {
    case verifyAddress = "verify_address"
    case resetPassword = "reset_password"
    case magicLink = "magic_link"
    case welcome
    case alreadyRegistered = "already_registered"
    case invitation
    case confirmNewAddress = "confirm_new_address"
    case addressChangeRequested = "address_change_requested"
    case addressChanged = "address_changed"
    case passwordReset = "password_reset"
    case passwordChanged = "password_changed"
    case totpEnabled = "totp_enabled"
    case smsTwoFactorEnabled = "sms_two_factor_enabled"
    case twoFactorDisabled = "two_factor_disabled"
    case recoveryCodeUsed = "recovery_code_used"
    case recoveryCodesReplaced = "recovery_codes_replaced"
    case phoneVerified = "phone_verified"
    case newDevice = "new_device"
    case manyFailures = "many_failures"
    case tokenReuse = "token_reuse"
    case identityLinked = "identity_linked"
    case identityUnlinked = "identity_unlinked"
    case allSessionsEnded = "all_sessions_ended"
    case deletionScheduled = "deletion_scheduled"
    case deletionUndone = "deletion_undone"
    case accountDeleted = "account_deleted"
    case exportReady = "export_ready"
    case phoneCode = "phone_code"
    case signInCode = "sign_in_code"
    case enrolmentCode = "enrolment_code"

    /// By what the message goes.
    public var channel: MessageChannel {
        switch self {
        case .phoneCode, .signInCode, .enrolmentCode: .sms
        default: .email
        }
    }

    /// Codes and links, for which somebody waits, go before notices.
    var priority: JobPriority {
        switch self {
        case .verifyAddress, .resetPassword, .magicLink, .confirmNewAddress, .phoneCode, .signInCode,
            .enrolmentCode:
            .high
        default: .normal
        }
    }
}

/// By what a message goes.
public enum MessageChannel: String, Sendable, CaseIterable {
    /// E-mail.
    case email
    /// Text message to a phone.
    case sms
}
