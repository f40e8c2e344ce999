import CoreTypes

/// Something that happened to an account or a session, for `auth_events` and for metrics.
struct AuthEvent: Sendable {
    /// What was done or tried; the names are stored and never change.
    enum Kind: String, Sendable {
        case signUp = "sign_up"
        case signIn = "sign_in"
        case secondFactor = "second_factor"
        case refresh
        case tokenReuse = "token_reuse"
        case signOut = "sign_out"
        case signOutAll = "sign_out_all"
        case sessionRevoked = "session_revoked"
        case reauthentication
        case contextSwitched = "context_switched"
        case addressVerified = "address_verified"
        case linkMailed = "link_mailed"
        case passwordReset = "password_reset"
        case passwordChanged = "password_changed"
        case profileChanged = "profile_changed"
        case magicLink = "magic_link"
        case addressChangeRequested = "address_change_requested"
        case addressChangeCancelled = "address_change_cancelled"
        case addressChanged = "address_changed"
        case addressChangeUndone = "address_change_undone"
        case phoneChangeRequested = "phone_change_requested"
        case phoneVerified = "phone_verified"
        case phoneRemoved = "phone_removed"
        case deletionRequested = "deletion_requested"
        case deletionUndone = "deletion_undone"
        case accountDeleted = "account_deleted"
        case exportRequested = "export_requested"
        case exportFetched = "export_fetched"
        case totpEnrolled = "totp_enrolled"
        case totpConfirmed = "totp_confirmed"
        case smsEnrolled = "sms_enrolled"
        case smsConfirmed = "sms_confirmed"
        case secondFactorDisabled = "second_factor_disabled"
        case recoveryCodesReplaced = "recovery_codes_replaced"
        case recoveryCodeUsed = "recovery_code_used"
        case codeSent = "code_sent"
        case identityLinked = "identity_linked"
        case identityUnlinked = "identity_unlinked"
        case federatedSignIn = "federated_sign_in"
        case resetByAdministrator = "reset_by_administrator"
    }

    var kind: Kind
    /// Why it failed, in a word that is the same each time; nil for a success.
    var failure: String?
    var user: UUID?
    var session: UUID?
    /// The digest of the address that was tried, where no user has it.
    var addressDigest: [UInt8]?

    init(
        _ kind: Kind, failure: String? = nil, user: UUID? = nil, session: UUID? = nil,
        addressDigest: [UInt8]? = nil
    ) {
        self.kind = kind
        self.failure = failure
        self.user = user
        self.session = session
        self.addressDigest = addressDigest
    }
}
