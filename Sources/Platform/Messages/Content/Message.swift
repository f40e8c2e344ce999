public import CoreTypes

/// What a person is told, by mail or by text message. There is no message of free text: each has its values, and
/// its template makes the words.
///
/// A message shows its template's name and nothing else in logs.
public enum Message: Sendable {
    /// Confirm the address of a new account.
    case verifyAddress(MessageToken)
    /// Choose a new password.
    case resetPassword(MessageToken)
    /// Sign in by a link; the circumstances say who asked for it.
    case magicLink(MessageToken)
    /// The account is ready.
    case welcome(AccountKind)
    /// Somebody signed up with the address of an account that exists.
    case alreadyRegistered
    /// Join an organisation.
    case invitation(MessageToken, inviter: String, organization: String)
    /// Confirm the address that an account is to change to; goes to the new address.
    case confirmNewAddress(MessageToken)
    /// Another address was asked for; goes to the present one.
    case addressChangeRequested(newAddress: MaskedAddress, undo: MessageToken)
    /// The address was replaced; goes to the former one.
    case addressChanged(newAddress: MaskedAddress, undo: MessageToken)
    /// The password was set by a mailed link.
    case passwordReset
    /// The password was changed by its owner.
    case passwordChanged
    /// An authenticator app is asked for at each sign-in.
    case totpEnabled
    /// A code by text message is asked for at each sign-in.
    case smsTwoFactorEnabled(phone: MaskedAddress)
    /// A second factor is off.
    case twoFactorDisabled(SecondFactor)
    /// A recovery code was used; so many are left.
    case recoveryCodeUsed(left: Int)
    /// The former recovery codes are void.
    case recoveryCodesReplaced
    /// A phone number was confirmed.
    case phoneVerified(MaskedAddress)
    /// A sign-in from a device that was not seen before; the circumstances describe it.
    case newDevice
    /// Very many attempts to sign in failed, one after the other; the circumstances describe the last one.
    case manyFailures
    /// A used refresh token came back, and its session was ended.
    case tokenReuse
    /// Signing in with an identity provider is possible now; its name as people know it.
    case identityLinked(provider: String)
    /// Signing in with an identity provider is no longer possible.
    case identityUnlinked(provider: String)
    /// Every session of the account was ended.
    case allSessionsEnded
    /// The account will be deleted.
    case deletionScheduled(on: Timestamp, undo: MessageToken)
    /// The account will not be deleted after all.
    case deletionUndone
    /// The account is gone.
    case accountDeleted
    /// The export of the account's data can be fetched.
    case exportReady(MessageToken)
    /// Text message: confirm a phone number.
    case phoneCode(MessageCode)
    /// Text message: the second factor of a sign-in.
    case signInCode(MessageCode)
    /// Text message: turn text messages on as a second factor.
    case enrolmentCode(MessageCode)

    /// For what an account is used.
    public enum AccountKind: String, Sendable, CaseIterable {
        /// Runs karaoke at venues.
        case customer
        /// Sings there.
        case singer
    }

    /// A second factor that can be turned off.
    public enum SecondFactor: String, Sendable, CaseIterable {
        /// Codes of an authenticator app.
        case totp
        /// Codes by text message.
        case sms
    }
}

extension Message: CustomStringConvertible, CustomReflectable {
    /// The template's name.
    public var description: String { template.rawValue }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
